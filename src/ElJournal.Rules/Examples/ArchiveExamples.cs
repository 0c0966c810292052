using System.Globalization;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about an archive and its copies; without a copy the case is about the year.</summary>
internal sealed class ArchiveExamples() : ExampleKind(ArchiveSource.Instance)
{
    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        ArchiveFacts.Write(school);
        var isNone = row.Text(OfficeColumns.Copies) is null || row.Says(OfficeColumns.Copies, "нет") || row.Says(OfficeColumns.Copies, "нет сведений");
        return (school, isNone ? string.Create(CultureInfo.InvariantCulture, $"year:{school.Facts.Register.Year!.Value.First.Year}") : $"archive:{ArchiveFacts.Archive}");
    }
}
