using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Examples about a change of the weight of a work that is done at the usual lesson.</summary>
internal sealed class WeightExamples() : ExampleKind(WeightChangeSource.Instance)
{
    private static readonly LocalDateTime Usual = new(2023, 12, 13, 15, 0);
    private static readonly (MarkWeight Before, MarkWeight After) Weights = (MarkWeight.OfHundredths(100), MarkWeight.OfHundredths(300));

    /// <inheritdoc/>
    internal override (ExampleSchool School, string About) Read(ExampleRow row)
    {
        var lesson = ExampleLesson.Read(row);
        var school = ExampleSchool.Open(row, lesson.Date);
        school.AddClasses(isMarked: true);
        ResultFacts.WritePupil(school);
        LessonFacts.Write(school, lesson);
        if (!row.Word(ExampleColumns.WorkWithdrawn, fallback: false, ("да", true), ("нет", false)))
        {
            ResultFacts.Write(school, lesson);
        }

        var changed = row.Entry(ExampleColumns.WeightChanged, EntryTime.On(Usual), mayBeUnknown: false);
        school.Hide(changed, FactKinds.WeightChanges);
        var change = new WeightChange(ResultFacts.Assessment, LessonFacts.Journal, school.At(changed.At ?? Usual)!.Value, Weights.Before, Weights.After)
        {
            By = row.Says(ExampleColumns.WeightChangedBy, "не записано") ? null : school.Known(ExampleLesson.Person(row, ExampleColumns.WeightChangedBy) ?? ExampleSchool.Teacher),
        };
        if (changed.IsMade)
        {
            school.Facts.Add(change, row.Place);
        }

        return (school, WeightChangeSource.NameOf(change).ToString());
    }
}
