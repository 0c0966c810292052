using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes the paper copies of journals, printed in the course of the year, and when the secretary binds them and passes them to the archive.</summary>
internal static class PaperCopyWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Printouts, [Norms.PaperCopyBound, Norms.PaperCopyHandedOver], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("paper copies");
        var journals = dice.Shuffled(plan.Journals)[..Math.Min(plan.Journals.Count, Math.Max(12, plan.Journals.Count / 6))];
        var bindings = draft.Deal(Norms.PaperCopyBound, journals, LedgerDraft.Late, LedgerDraft.InTime);

        // What is never bound is never passed on either, and what is bound late is passed on late: slips of the second step are dealt to copies that are bound in time.
        var inTime = journals.FindAll(j => !bindings.TryGetValue(j, out var slip) || slip is DutySlip.LastTick or DutySlip.AtOnce);
        var handOvers = draft.Deal(Norms.PaperCopyHandedOver, inTime, LedgerDraft.Late, [DutySlip.LastTick]);
        foreach (var journal in journals)
        {
            var id = PrintoutId.Parse(draft.NextId("pr-"));
            var day = dice.Between(60, plan.Days.Count - 40);
            var printed = plan.Days.During(day, dice);
            var occasion = new Occasion { About = new("printout", id.Value), Day = day, Week = journal.Week, KnownFrom = printed };
            var bound = draft.Do(Norms.PaperCopyBound, bindings.TryGetValue(journal, out var slip) ? slip : null, occasion, slip == DutySlip.AtOnce ? printed : printed + Duration.FromHours(dice.Between(1, 20)));
            var passed = (bound ?? printed) + Duration.FromHours(dice.Between(1, 20));
            draft.Facts.Add(new Printout(id, PrintoutKind.JournalCopy)
            {
                PrintedAt = printed,
                Journal = journal.Id,
                Class = journal.Class?.Id,
                Pages = dice.Between(20, 90),
                BoundAt = bound,
                HandedOverAt = draft.Do(Norms.PaperCopyHandedOver, handOvers.TryGetValue(journal, out var second) ? second : null, occasion, passed),
            });
        }
    }
}
