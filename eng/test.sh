#!/usr/bin/env bash
# Format, build without a warning, all tests. Needs the .NET SDK; what it lacks beside that (a browser, PostgreSQL), it installs or does without.
#
# The last line is "N passed, N failed", with ", N skipped" if any test was skipped; the exit code is 0 only when nothing
# failed. A failed restore, format or build counts as one failure beside those of the tests.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
. eng/trx.sh
. eng/chromium.sh
. eng/postgres.sh
. eng/nrules.sh

step() { # name command...
  local name=$1
  shift
  echo "== $name"
  if "$@"; then
    return 0
  fi
  echo "$name FAILED: $*"
  failed=$((failed + 1))
  return 1
}

# Blanks and line ends. All else that `dotnet format` looks for are warnings of analyzers, by the same .editorconfig as in the build, which
# fails at each of them, or the order of usings, which is a test (UsingTests): to run every analyzer again would take minutes and find nothing.
check_format() {
  local code=0
  mkdir -p artifacts
  rm -f artifacts/format.code
  dotnet format whitespace ElJournal.sln --verify-no-changes --no-restore > artifacts/format.log 2>&1 || code=$?
  echo "$code" > artifacts/format.code
}

# Whether the format is as it must be; what is not, is told.
tell_format() {
  cat artifacts/format.log
  # A check that was itself stopped has not said how it ended.
  [ "$(cat artifacts/format.code 2> /dev/null || echo 137)" -eq 0 ]
}

if ! step restore dotnet restore ElJournal.sln --disable-build-servers; then
  conclude
  exit 1
fi

if ! step build build_all; then
  conclude
  exit 1
fi

step "build beside the solution" provide_nrules || true
stop_compiler

echo "== test"
provide_chromium
provide_postgres
# The check of the format works on one core: beside the tests it costs less time than before.
check_format &
run_all_tests

# Badly formatted code was worth testing all the same.
step format tell_format || true
conclude
