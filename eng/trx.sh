# Sourced by test.sh and soak.sh: runs built test assemblies and adds up their .trx files.

configuration=Release
results_folder=artifacts/test-results

passed=0
failed=0
skipped=0
# Set where the project for NRules, which stands beside the solution, was built.
with_nrules=

export DOTNET_CLI_UI_LANGUAGE=en LC_ALL=C.UTF-8 DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
# No MSBuild node may outlive the script.
export MSBUILDDISABLENODEREUSE=1 DOTNET_CLI_USE_MSBUILD_SERVER=0

# One compiler serves all projects of a run: to load it with its analyzers takes longer than most of them. It is nobody else's and ends with the run.
compiler=

# Builds what was restored, without a warning.
build_checked() { # project [argument...]
  local project=$1
  shift
  compiler=eljournal-$$
  dotnet build "$project" --configuration "$configuration" --no-restore -nodeReuse:false -warnaserror \
    -p:UseSharedCompilation=true -p:SharedCompilationId="$compiler" "$@"
}

build_all() {
  build_checked ElJournal.sln "$@"
}

stop_compiler() {
  if [ -n "$compiler" ]; then
    local sdk
    sdk=$(dotnet --version)
    dotnet exec "$(dotnet --list-sdks | sed -n "s/^$sdk \[\(.*\)\]\$/\1/p")/$sdk/Roslyn/bincore/VBCSCompiler.dll" -shutdown "-pipename:$compiler" > /dev/null 2>&1 || true
    compiler=
  fi
}

# The sum of one attribute over the <Counters> of a .trx file.
trx_counter() { # file attribute
  sed -n "s/.*<Counters .*\b$2=\"\([0-9]*\)\".*/\1/p" "$1" | awk '{ sum += $1 } END { print sum + 0 }'
}

# Name and reason of every skipped test of a .trx file.
trx_skipped() { # file
  tr -d '\r\n' < "$1" | sed 's/<UnitTestResult /\n&/g' | grep 'outcome="NotExecuted"' \
    | sed -E 's/^.* testName="([^"]*)".*<Message>([^<]*)<\/Message>.*$/  skipped: \1: \2/; t; s/^.* testName="([^"]*)".*$/  skipped: \1: no reason given/'
}

# Ends what still goes on when a script ends or is stopped.
stop_jobs() {
  jobs -p | xargs -r kill 2> /dev/null || true
  stop_compiler
}

trap stop_jobs EXIT

# Runs one test assembly; keeps what it prints, and how it ended, beside its results. Further arguments go to dotnet test.
execute_tests() { # project-name [argument...]
  local name=$1
  shift
  local code=0
  echo "running $name"
  dotnet test "tests/$name/bin/$configuration/net10.0/$name.dll" --nologo --logger "console;verbosity=minimal" --logger "trx;LogFileName=$name.trx" \
    --results-directory "$results_folder" "$@" > "$results_folder/$name.log" 2>&1 || code=$?
  echo "$code" > "$results_folder/$name.code"
}

# Prints what the run of a test assembly printed; adds to passed, failed and skipped.
count_tests() { # project-name
  local name=$1
  local trx="$results_folder/$name.trx"
  local code
  cat "$results_folder/$name.log" || true
  # A run that was itself killed has not said how it ended.
  code=$(cat "$results_folder/$name.code" 2> /dev/null || echo 137)

  if [ ! -f "$trx" ]; then
    if [ "$code" -eq 0 ]; then
      echo "$name: no tests"
    else
      echo "$name: the run broke before any result (exit code $code)"
      failed=$((failed + 1))
    fi
    return
  fi

  local total executed ok
  total=$(trx_counter "$trx" total)
  executed=$(trx_counter "$trx" executed)
  ok=$(trx_counter "$trx" passed)
  # Whatever was executed and did not pass has failed: error, timeout and abort have counters of their own.
  local bad=$((executed - ok))
  if [ "$code" -ne 0 ] && [ "$bad" -eq 0 ]; then
    echo "$name: the run broke after $ok passed tests (exit code $code)"
    bad=1
  fi

  if [ "$total" -eq 0 ] && [ "$bad" -eq 0 ]; then
    echo "$name: no tests"
    return
  fi

  echo "$name: $ok passed, $bad failed, $((total - executed)) skipped"
  if [ "$total" -ne "$executed" ]; then
    trx_skipped "$trx" || true
  fi

  passed=$((passed + ok))
  failed=$((failed + bad))
  skipped=$((skipped + total - executed))
}

# Three at a time: many tests wait for a browser, a data base or another process. Those that take longest begin first.
longest_first="ElJournal.ReferenceHost.Tests ElJournal.Browser.Tests ElJournal.Rules.Tests ElJournal.Packages.Tests ElJournal.Reporting.Tests ElJournal.Rules.NRules.Tests"

run_all_tests() { # [argument...]
  rm -rf "$results_folder"
  mkdir -p "$results_folder"
  local names name
  names=$(for name in $longest_first; do echo "$name"; done; for project in tests/*/*.csproj; do basename "$project" .csproj; done | grep -vxF "${longest_first// /$'\n'}")
  if [ -z "$with_nrules" ]; then
    names=$(grep -v '\.NRules\.' <<< "$names")
  fi
  for name in $names; do
    while [ "$(jobs -rp | wc -l)" -ge 3 ]; do
      wait -n || true
    done

    execute_tests "$name" "$@" &
  done

  wait
  for name in $names; do
    count_tests "$name"
  done
}

# The last line of a script, and its exit code.
conclude() {
  if [ "$skipped" -gt 0 ]; then
    echo "$passed passed, $failed failed, $skipped skipped"
  else
    echo "$passed passed, $failed failed"
  fi
  [ "$failed" -eq 0 ]
}
