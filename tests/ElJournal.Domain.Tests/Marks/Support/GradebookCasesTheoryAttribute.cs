namespace ElJournal.Domain.Tests.Marks.Support;

/// <summary>A test on the numeric cases of public gradebooks, skipped where they are not at hand.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class GradebookCasesTheoryAttribute : TheoryAttribute
{
    public GradebookCasesTheoryAttribute()
    {
        if (!File.Exists(GradebookCases.Path))
        {
            Skip = "The file shared/data/gradebook/cases.json is not beside the repository.";
        }
    }
}
