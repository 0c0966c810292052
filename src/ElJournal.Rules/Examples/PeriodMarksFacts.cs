using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks;
using ElJournal.Domain.Marks.Parameters;
using ElJournal.Rules.Marks;
using NodaTime;

namespace ElJournal.Rules.Examples;

/// <summary>Puts the rules of marking and the further marks of a row into its school: «4; 5 от 28.12.2023», each for a work of its own.</summary>
internal static class PeriodMarksFacts
{
    private const string MayDeviate = "учитель может отклониться";
    private static readonly LocalTime Noon = new(12, 0);

    internal static void Write(ExampleSchool school, ExampleLesson lesson)
    {
        school.Marks = ReadRules(school.Row);
        var number = 1;
        foreach (var text in ExampleForms.Parts(school.Row.Text(ExampleColumns.MoreMarks) ?? "", ';'))
        {
            number++;
            if (Parse(text, lesson.Date) is var (cell, day))
            {
                var work = AssessmentId.Parse(FormattableString.Invariant($"работа {number}"));
                school.Facts.Add(new Assessment(work, LessonFacts.Journal, lesson: null, day), school.Row.Place);
                school.Facts.Add(new MarkEntry(work, ExampleSchool.Pupil, cell) { Recorded = new Provenance(school.At(day + Noon), lesson.Taught) }, school.Row.Place);
            }
            else
            {
                school.Row.Wrong(ExampleColumns.MoreMarks, "отметки через точку с запятой, у каждой может быть день: «4; 5 от 28.12.2023»");
            }
        }
    }

    private static (Cell Cell, LocalDate Day)? Parse(string text, LocalDate usual)
    {
        var parts = ExampleForms.Parts(text, ' ');
        LocalDate? day = parts switch
        {
            [_] => usual,
            [_, "от", var date] => ExampleForms.Date(date),
            _ => null,
        };
        return day is { } known && CellCodes.TryParseMark(parts[0], out var cell) ? (cell, known) : null;
    }

    private static MarkPolicy? ReadRules(ExampleRow row)
    {
        if (row.Text(ExampleColumns.MarkRules) is not { } text)
        {
            return null;
        }

        var parts = ExampleForms.Parts(text, ',');
        if (parts.Length is 1 or 2 && MarkPresets.ByName.TryGetValue(parts[0], out var rules) && (parts.Length == 1 || ExampleForms.AreSame(parts[1], MayDeviate)))
        {
            return MarkPolicy.Of(parts.Length == 1 ? rules : (rules.ToDraft() with { TeacherDeviation = new TeacherDeviation(1, 1) }).Build().Value, $"пример: {text}");
        }

        row.Wrong(ExampleColumns.MarkRules, $"готовый набор ({string.Join(", ", MarkPresets.ByName.Keys)}), дальше может стоять «, {MayDeviate}»");
        return null;
    }
}
