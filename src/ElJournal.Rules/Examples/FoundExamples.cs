using ElJournal.Domain.Coverage;
using ElJournal.Domain.Supervision;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a change of data or a disagreement that somebody found.</summary>
internal sealed class FoundExamples(CaseKind cases) : ExampleKind(cases)
{
    private static readonly LocalDateTime Usual = new(2023, 12, 12, 15, 0);

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var found = row.Entry(FamilyColumns.Found, EntryTime.On(Usual));
        var school = FamilySchool.Open(row, found.At?.Date);
        return Cases == DataChangeSource.Instance ? ReadChange(school, found) : ReadDisagreement(school, found);
    }

    private static (ExampleSchool School, string About) ReadChange(ExampleSchool school, EntryTime found)
    {
        var id = DataChangeId.Parse("перемена");
        school.Hide(found, FactKinds.DataChanges);
        if (found.IsMade)
        {
            school.Facts.Add(
                new DataChange(id) { Class = ExampleSchool.Class, Pupil = ExampleSchool.Pupil, FoundAt = school.At(found.At), ReportedAt = Stage(school, FamilyColumns.Reported) },
                school.Row.Place);
        }

        return (school, $"data-change:{id}");
    }

    private static (ExampleSchool School, string About) ReadDisagreement(ExampleSchool school, EntryTime found)
    {
        var (id, check) = (DisagreementId.Parse("несоответствие"), CheckId.Parse("проверка"));
        var kind = school.Row.Word(FamilyColumns.FoundBy, CheckKind.ClassJournal, ("журнала класса", CheckKind.ClassJournal), ("личных данных", CheckKind.PersonalData), ("не записана", CheckKind.ClassJournal));
        if (school.Row.Says(FamilyColumns.FoundBy, "не записана"))
        {
            school.Hide(EntryTime.Untold, FactKinds.Checks);
        }
        else
        {
            school.Facts.Add(new Check(check, kind) { Class = ExampleSchool.Class, MadeAt = school.At(found.At), By = school.Known(ExampleSchool.ClassTeacher) }, school.Row.Place);
        }

        var disagreement = new Disagreement(id, check)
        {
            Journal = CheckFacts.JournalOf(school),
            FoundAt = school.At(found.At),
            CorrectedAt = Stage(school, FamilyColumns.CorrectedAt),
            ReportedAt = Stage(school, FamilyColumns.Reported),
        };
        if (found.IsMade)
        {
            school.Facts.Add(disagreement, school.Row.Place);
        }

        return (school, $"disagreement:{id}");
    }

    private static Instant? Stage(ExampleSchool school, ExampleColumn column) => school.At(school.Row.Entry(column, EntryTime.None, mayBeUnknown: false).At);
}
