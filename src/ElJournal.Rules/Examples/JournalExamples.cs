using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a journal as it stands in the list, or as it is closed.</summary>
internal sealed class JournalExamples(CaseKind cases) : ExampleKind(cases)
{
    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        school.AddClasses(isMarked: true);
        JournalListFacts.Write(school);
        PaperFacts.WritePrintouts(school);
        return (school, $"journal:{LessonFacts.Journal}");
    }
}
