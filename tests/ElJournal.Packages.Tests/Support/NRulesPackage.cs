namespace ElJournal.Packages.Tests.Support;

/// <summary>The package that stands beside the solution: there only where NRules could be had and eng/test.sh has built it.</summary>
internal static class NRulesPackage
{
    internal const string Id = "ElJournal.Rules.NRules";

    internal static string? SkipReason { get; } =
        File.Exists(Path.Combine(Repository.Root, "src", Id, "bin", Repository.Configuration, "net10.0", $"{Id}.dll")) ? null : $"{Id} is not built: NRules is not to be had here.";
}
