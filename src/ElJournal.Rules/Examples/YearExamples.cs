using System.Globalization;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about what is owed once a year: as it begins, or as it ends.</summary>
internal sealed class YearExamples(CaseKind cases) : ExampleKind(cases)
{
    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        school.AddClasses(isMarked: true);
        JournalListFacts.Write(school);
        ReportFacts.Write(school);
        PaperFacts.WritePrintouts(school);
        PaperFacts.WriteHandOvers(school);
        ArchiveFacts.Write(school);
        return (school, string.Create(CultureInfo.InvariantCulture, $"year:{school.Facts.Register.Year!.Value.First.Year}"));
    }
}
