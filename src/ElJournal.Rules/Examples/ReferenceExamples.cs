using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a section of the reference data: that of the bells.</summary>
internal sealed class ReferenceExamples() : ExampleKind(ReferenceSource.Instance)
{
    private const string Expected = "редакции через точку с запятой: «всегда» или «с 01.09.2023», дальше через запятую «подтверждена 01.09.2023 10:00»";

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var school = OfficeSchool.Open(row);
        var column = OfficeColumns.Versions;
        OfficeSchool.Hide(school, column, FactKinds.ReferenceData);
        foreach (var phrase in ExamplePhrase.Read(row, column, Expected, "подтверждена"))
        {
            var isAlways = ExampleForms.AreSame(phrase.Head, "всегда");
            var from = isAlways ? null : phrase.Read(static head => head.StartsWith("с ", StringComparison.Ordinal) ? ExampleForms.Date(head[2..]) : null);
            if (isAlways || from is not null)
            {
                school.Facts.Add(
                    new ReferenceState(ReferenceSection.Bells) { ValidFrom = from, ConfirmedAt = school.At(phrase.Moment("подтверждена")) },
                    row.Place.At(column.Name));
            }
        }

        return (school, "reference:bells");
    }
}
