using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the final mark of a row into its school: entered at noon of the last day of the period and shown to the family at once, unless the row says otherwise.</summary>
internal static class FinalMarkFacts
{
    private static readonly LocalTime Noon = new(12, 0);
    private static readonly Cell Corrected = Cell.Of(MarkValue.Of(4));

    internal static void Write(ExampleSchool school, ExampleLesson lesson, LocalDate last)
    {
        var row = school.Row;
        var isNone = row.Says(ExampleColumns.FinalMark, "нет");
        var entered = row.Entry(ExampleColumns.FinalEntered, isNone ? EntryTime.None : EntryTime.On(last + Noon));
        school.Hide(entered, FactKinds.FinalMarks);
        if (isNone && entered.IsMade)
        {
            row.Contradiction(ExampleColumns.FinalEntered, "итога нет, а выставлен", "уберите время или назовите итог");
        }

        Cell? cell = Cell.Of(MarkValue.Of(5));
        if (!isNone && row.Text(ExampleColumns.FinalMark) is { } text && !CellCodes.TryParseFinalMark(text, out cell))
        {
            row.Wrong(ExampleColumns.FinalMark, "отметка числом, зач, незач, н/а, осв или нет");
            return;
        }

        var published = row.Entry(ExampleColumns.FinalPublished, entered.At is null ? EntryTime.None : entered, mayBeUnknown: false);
        var corrected = row.Correction(ExampleColumns.FinalCorrected, entered);
        if (!entered.IsMade)
        {
            return;
        }

        var mark = new FinalMarkEntry(LessonFacts.Journal, ExampleSchool.Pupil, PeriodFacts.Period, cell)
        {
            Recorded = school.Made(entered, lesson.Taught),
            PublishedAt = school.At(published.At),
            Reason = row.Text(ExampleColumns.Reason),
        };
        school.Facts.Add(mark, row.Place);
        if (corrected is { } at)
        {
            school.Facts.Add(
                new FinalMarkEntry(mark.Journal, mark.Pupil, mark.Period, Corrected) { Recorded = new Provenance(school.At(at), lesson.Taught), PublishedAt = mark.PublishedAt, Reason = mark.Reason },
                row.Place);
        }
    }
}
