#!/usr/bin/env bash
# run.sh DATABASE PORT: serves the peer with gunicorn's default worker, one for each core.
set -euo pipefail
cd "$(dirname "$0")"
export PEER_DATABASE="$1" DJANGO_SETTINGS_MODULE=settings PYTHONDONTWRITEBYTECODE=1
exec /usr/bin/python3 -m gunicorn --workers "$(nproc)" --bind "127.0.0.1:$2" --log-level warning wsgi:application
