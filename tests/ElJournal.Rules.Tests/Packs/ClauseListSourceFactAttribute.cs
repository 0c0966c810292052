namespace ElJournal.Rules.Tests.Packs;

/// <summary>A test that reads the acts as received, skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ClauseListSourceFactAttribute : FactAttribute
{
    public ClauseListSourceFactAttribute()
    {
        if (!Directory.Exists(ClauseListFiles.Received))
        {
            Skip = "The folder shared/regulations with the acts is not beside the repository.";
        }
    }
}
