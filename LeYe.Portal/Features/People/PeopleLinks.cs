namespace LeYe.Portal.Features.People;

/// <summary>The addresses of people.</summary>
public static class PeopleLinks
{
    public const string List = "/people";
    public const string Register = "/people/new";
    public const string Export = "/people/export";

    public static string ListOf(string baseKey) => $"/people?base={baseKey}";

    public static string Person(int id) => $"/people/{id}";

    public static string Person(int id, string done) => $"/people/{id}?done={done}";

    public static string Edit(int id) => $"/people/{id}/edit";

    public static string Reveal(int id) => $"/people/{id}/reveal";

    public const string CertificateWork = "/people/certificates";
    public const string Duplicates = "/people/duplicates";

    public static string Duplicate(int pairId) => $"/people/duplicates/{pairId}";

    public static string Certificates(int id) => $"/people/{id}/certificates";

    public static string AddCertificate(int id) => $"/people/{id}/certificates/new";

    public static string VerifyCertificate(int id, int certificateId) => $"/people/{id}/certificates/{certificateId}";

    public static string Work(int id) => $"/people/{id}/work";

    public static string EditWork(int id) => $"/people/{id}/work/edit";

    public static string Hardships(int id) => $"/people/{id}/hardships";

    public static string EndHardship(int id, int hardshipId) => $"/people/{id}/hardships/{hardshipId}";

    public static string Consents(int id) => $"/people/{id}/consents";

    public static string Corrections(int id) => $"/people/{id}/corrections";

    public static string Correction(int id, int requestId) => $"/people/{id}/corrections/{requestId}";

    public static string PersonFile(int id) => $"/people/{id}/file";

    public static string Disclosures(int id) => $"/people/{id}/disclosures";

    public static string WithdrawConsent(int id, int consentId) => $"/people/{id}/consents/{consentId}";

    public static string Restriction(int id) => $"/people/{id}/restriction";

    public static string Files(int id) => $"/people/{id}/files";

    public static string TakeFile(int id, int fileId) => $"/people/{id}/files/{fileId}";

    public static string RemoveFile(int id, int fileId) => $"/people/{id}/files/{fileId}/remove";

    public static string Transfer(int id) => $"/people/{id}/transfer";
}
