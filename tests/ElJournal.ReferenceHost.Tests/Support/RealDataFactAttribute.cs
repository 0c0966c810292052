namespace ElJournal.ReferenceHost.Tests.Support;

/// <summary>A test on real input, skipped where that is not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class RealDataFactAttribute : FactAttribute
{
    public RealDataFactAttribute()
    {
        if (!Directory.Exists(Repository.Data))
        {
            Skip = "The folder shared/data with real input is not beside the repository.";
        }
    }
}
