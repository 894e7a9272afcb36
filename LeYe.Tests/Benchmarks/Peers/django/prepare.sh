#!/usr/bin/env bash
# prepare.sh DATABASE: adds Django's own tables (accounts, sessions) to a copy of the portal's database.
set -euo pipefail
cd "$(dirname "$0")"
export PEER_DATABASE="$1" DJANGO_SETTINGS_MODULE=settings PYTHONDONTWRITEBYTECODE=1
exec /usr/bin/python3 -m django migrate --verbosity 0
