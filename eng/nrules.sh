# Sourced by test.sh: ElJournal.Rules.NRules and its tests, which stand beside the solution and are built where NRules can be had.

nrules_tests=tests/ElJournal.Rules.NRules.Tests/ElJournal.Rules.NRules.Tests.csproj

# Builds them, or says that they are left out; fails only where it is not NRules that is missing.
provide_nrules() {
  local told
  if ! told=$(dotnet restore "$nrules_tests" --disable-build-servers 2>&1); then
    # Not there, not in that version, no answer from a source.
    if grep -q 'NU1101\|NU1102\|NU1301' <<< "$told"; then
      echo "NRules is not to be had from the package sources of this machine: ElJournal.Rules.NRules and its tests are left out"
      return 0
    fi
    echo "$told"
    return 1
  fi
  dotnet build "$nrules_tests" --configuration "$configuration" --no-restore --disable-build-servers -warnaserror || return 1
  with_nrules=yes
}
