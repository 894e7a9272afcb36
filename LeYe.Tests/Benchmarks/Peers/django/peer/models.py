"""The portal's own tables, as Django sees them. Masked numbers are plain columns here: the peer decrypts nothing."""
from django.db import models


class Base(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    key = models.TextField(db_column="Key")
    short_name = models.TextField(db_column="ShortName")

    class Meta:
        managed = False
        db_table = "Bases"


class Person(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    base = models.ForeignKey(Base, models.PROTECT, db_column="BaseId")
    name = models.TextField(db_column="Name")
    worker_type = models.IntegerField(db_column="WorkerType")
    sex = models.IntegerField(db_column="Sex")
    born_on = models.DateField(null=True, db_column="BornOn")
    household = models.IntegerField(db_column="Household")
    registered_on = models.DateField(db_column="RegisteredOn")
    relative_of = models.ForeignKey("self", models.PROTECT, null=True, db_column="RelativeOfId")
    relative_note = models.TextField(null=True, db_column="RelativeNote")
    identity_masked = models.TextField(null=True, db_column="IdentityMasked")
    phone_masked = models.TextField(null=True, db_column="PhoneMasked")

    class Meta:
        managed = False
        db_table = "People"


class Certificate(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    person = models.ForeignKey(Person, models.CASCADE, db_column="PersonId")
    number_masked = models.TextField(db_column="NumberMasked")
    category = models.IntegerField(db_column="Category")
    grade = models.IntegerField(db_column="Grade")
    valid_from_on = models.DateField(db_column="ValidFromOn")
    valid_to_on = models.DateField(null=True, db_column="ValidToOn")
    state = models.IntegerField(db_column="State")

    class Meta:
        managed = False
        db_table = "Certificates"


class Hardship(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    person = models.ForeignKey(Person, models.CASCADE, db_column="PersonId")
    kind = models.IntegerField(db_column="Kind")
    from_on = models.DateField(db_column="FromOn")
    until_on = models.DateField(null=True, db_column="UntilOn")

    class Meta:
        managed = False
        db_table = "HardshipStatus"


class Consent(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    person = models.ForeignKey(Person, models.CASCADE, db_column="PersonId")
    purpose = models.IntegerField(db_column="Purpose")
    text_version = models.TextField(db_column="TextVersion")
    given_on = models.DateField(db_column="GivenOn")
    withdrawn_on = models.DateField(null=True, db_column="WithdrawnOn")

    class Meta:
        managed = False
        db_table = "Consent"


class TrainingClass(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    base = models.ForeignKey(Base, models.PROTECT, db_column="BaseId")
    name = models.TextField(db_column="Name")
    intake_number = models.IntegerField(db_column="IntakeNumber")
    starts_on = models.DateField(db_column="StartsOn")
    ends_on = models.DateField(db_column="EndsOn")

    class Meta:
        managed = False
        db_table = "Classes"


class Enrolment(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    training_class = models.ForeignKey(TrainingClass, models.CASCADE, db_column="ClassId")
    person = models.ForeignKey(Person, models.PROTECT, db_column="PersonId")
    number_in_class = models.IntegerField(db_column="NumberInClass")
    from_on = models.DateField(db_column="FromOn")
    until_on = models.DateField(null=True, db_column="UntilOn")

    class Meta:
        managed = False
        db_table = "Enrolments"


class Session(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    training_class = models.ForeignKey(TrainingClass, models.CASCADE, db_column="ClassId")
    number = models.IntegerField(db_column="Number")
    held_on = models.DateField(db_column="HeldOn")
    starts_at = models.TimeField(db_column="StartsAt")
    ends_at = models.TimeField(db_column="EndsAt")
    room = models.TextField(null=True, db_column="Room")
    register_state = models.IntegerField(db_column="RegisterState")
    submitted_at = models.DateTimeField(null=True, db_column="SubmittedAt")
    submitted_by = models.TextField(null=True, db_column="SubmittedBy")
    version = models.IntegerField(db_column="Version")
    is_cancelled = models.BooleanField(db_column="IsCancelled")

    class Meta:
        managed = False
        db_table = "Sessions"


class Mark(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    session = models.ForeignKey(Session, models.CASCADE, db_column="SessionId")
    enrolment = models.ForeignKey(Enrolment, models.CASCADE, db_column="EnrolmentId")
    kind = models.IntegerField(db_column="Kind")
    method = models.IntegerField(db_column="Method")

    class Meta:
        managed = False
        db_table = "Marks"


class Placement(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    person = models.ForeignKey(Person, models.PROTECT, db_column="PersonId")
    base = models.ForeignKey(Base, models.PROTECT, db_column="BaseId")
    post = models.TextField(db_column="Post")
    work_mode = models.IntegerField(db_column="WorkMode")
    is_trial = models.BooleanField(db_column="IsTrial")
    is_main = models.BooleanField(db_column="IsMain")
    start_on = models.DateField(db_column="StartOn")
    end_on = models.DateField(null=True, db_column="EndOn")

    class Meta:
        managed = False
        db_table = "Placements"


class Leave(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    placement = models.ForeignKey(Placement, models.CASCADE, db_column="PlacementId")
    from_on = models.DateField(db_column="FromOn")
    until_on = models.DateField(null=True, db_column="UntilOn")
    uncounted_from_on = models.DateField(db_column="UncountedFromOn")

    class Meta:
        managed = False
        db_table = "Leaves"


class Income(models.Model):
    id = models.AutoField(primary_key=True, db_column="Id")
    person = models.ForeignKey(Person, models.PROTECT, db_column="PersonId")
    base = models.ForeignKey(Base, models.PROTECT, db_column="BaseId")
    work_month = models.IntegerField(db_column="WorkMonth")
    gross_fen = models.BigIntegerField(db_column="GrossFen")

    class Meta:
        managed = False
        db_table = "Incomes"
