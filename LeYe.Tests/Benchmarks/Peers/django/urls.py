from django.urls import path

from peer import registers, views

urlpatterns = [
    path("signin", views.sign_in),
    path("people", views.people),
    path("people/<int:person_id>", views.person),
    path("training/<int:class_id>/sessions/<int:session_id>/register", registers.register),
]
