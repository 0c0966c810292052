namespace ElJournal.Packages.Tests.Support;

/// <summary>A fact about the package that stands beside the solution; skipped where that is not built.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NRulesFactAttribute : FactAttribute
{
    public NRulesFactAttribute() => Skip = NRulesPackage.SkipReason;
}
