using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Programmes;

/// <summary>Выполнение программы: plan and fact, journal by journal.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Rows">The journals, by class and id.</param>
internal sealed record PlanHeld(ReportInput Input, ImmutableArray<PlanProgress> Rows)
{
    internal ImmutableArray<Figure> Figures
    {
        get
        {
            var planned = Rows.Where(r => r.HasPlan).ToList();
            return
            [
                Figure.Share("withPlan", "журналов с тематическим планом", "журналы, у которых есть хотя бы одна тема плана, × 100 / журналы", planned.Count, Rows.Length),
                Figure.Share("held", "проведено уроков плана", "проведённые уроки, но не больше, чем в плане журнала, × 100 / уроки плана", planned.Sum(r => Math.Min(r.Held, r.Planned)), planned.Sum(r => r.Planned)),
                Figure.Count("behind", "уроков отставания", "сумма по журналам: уроки плана, которые ещё не проведены и не помещаются в оставшееся расписание", planned.Sum(r => r.Behind)),
            ];
        }
    }

    internal static PlanHeld Of(ReportInput input)
    {
        var plans = input.Index.Ledger<PlannedTopic>().ToLookup(t => t.Journal);
        return new PlanHeld(
            input,
            [
                .. input.Journals.Where(i => input.Teacher is null || input.Register.Journals[i].Teacher == input.Teacher)
                    .Select(i => Of(input, i, [.. plans[input.Register.Journals[i].Id]]))
                    .OrderBy(r => r.Journal.Class?.Value, StringComparer.Ordinal)
                    .ThenBy(r => r.Journal.Id),
            ]);
    }

    private static PlanProgress Of(ReportInput input, int ordinal, ImmutableArray<PlannedTopic> plan)
    {
        var rows = input.Rows(ordinal);
        var topics = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var (held, recorded, ahead) = (0, 0, 0);
        foreach (ref readonly var lesson in rows.Lessons)
        {
            if (lesson.Status == LessonStatus.Cancelled)
            {
                continue;
            }

            var isOver = rows.IsOver(in lesson);
            held += isOver ? 1 : 0;
            ahead += isOver ? 0 : 1;
            if (isOver && lesson.Status == LessonStatus.Held)
            {
                recorded++;
                topics.Add(lesson.Record.Current.Topic?.Trim() ?? "");
            }
        }

        return new PlanProgress(rows.Journal, plan.Length, plan.Sum(t => t.Hours ?? 1), held, recorded, ahead, plan.Count(t => topics.Contains(t.Topic.Trim())));
    }
}
