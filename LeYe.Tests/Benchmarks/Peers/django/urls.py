from django.urls import path

from peer import views

urlpatterns = [
    path("signin", views.sign_in),
    path("people", views.people),
    path("people/<int:person_id>", views.person),
]
