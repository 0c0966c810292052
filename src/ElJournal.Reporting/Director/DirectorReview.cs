using System.Collections.Immutable;
using ElJournal.Reporting.Filling;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Director;

/// <summary>Отчёт директора: fullness, corrections and delay, teacher by teacher.</summary>
/// <remarks>A lesson's entries and corrections count for who taught it. Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">By teacher.</param>
internal sealed record DirectorReview(ReportInput Input, ImmutableArray<TeacherDiscipline> Rows)
{
    internal ImmutableArray<Figure> Figures
    {
        get
        {
            var counts = FillCounts.Sum(Rows.Select(r => r.Counts));
            var (corrections, late, days) = (Rows.Sum(r => r.Corrections), Rows.Sum(r => r.LateEntries), Rows.Sum(r => r.DelayDays));
            return
            [
                Figure.Share("fullness", "полнота: записано уроков", "записанные уроки × 100 / проведённые уроки", counts.Recorded, counts.Lessons.Due),
                Figure.Mean("corrections", "исправлений на 100 записанных уроков", "исправления записей уроков, заданий, посещаемости и отметок × 100 / записанные уроки", corrections * 100L, counts.Recorded, digits: 1),
                Figure.Share("late", "уроков записано не в свой день", "уроки, записанные в более поздний день, × 100 / записанные уроки", late, counts.Recorded),
                Figure.Mean("delay", "задержка поздней записи, дней", "сумма дней от дня урока до дня записи / уроки, записанные в более поздний день", days, late, digits: 1),
            ];
        }
    }

    internal static DirectorReview Of(ReportInput input)
    {
        var fill = FillControl.Of(input).ByTeacher.ToDictionary(t => t.Teacher?.Value ?? "", t => t.Counts);
        var lessons = input.Journals.AsParallel().AsOrdered().SelectMany(i => JournalCorrections.Of(input, i)).AsEnumerable().ToLookup(l => l.Teacher?.Value ?? "");
        return new DirectorReview(
            input,
            [
                .. fill.OrderBy(t => t.Key, StringComparer.Ordinal).Select(t => new TeacherDiscipline(
                    t.Key.Length == 0 ? null : Domain.People.StaffId.Parse(t.Key),
                    t.Value,
                    lessons[t.Key].Sum(l => l.Corrections),
                    lessons[t.Key].Count(l => l.Delay > 0),
                    lessons[t.Key].Sum(l => l.Delay),
                    lessons[t.Key].Select(l => l.Delay).DefaultIfEmpty().Max())),
            ]);
    }
}
