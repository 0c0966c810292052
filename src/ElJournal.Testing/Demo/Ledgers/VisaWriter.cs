using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes reports on paper, which the deputy head signs off.</summary>
internal static class VisaWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Printouts, [Norms.PrintoutHasVisa], Write);

    private const int Papers = 40;

    private static readonly PrintoutKind[] Kinds = [PrintoutKind.Report, PrintoutKind.ProgressReport, PrintoutKind.AttendanceReport];

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("visas");
        List<int> papers = [.. Enumerable.Range(0, Papers)];
        var slips = draft.Deal(Norms.PrintoutHasVisa, papers, [VisaSlip.Never, VisaSlip.FirstTickLate, VisaSlip.ByOther], [VisaSlip.LastTick, VisaSlip.OtherPaper]);
        foreach (var paper in papers)
        {
            VisaSlip? slip = slips.TryGetValue(paper, out var dealt) ? dealt : null;
            var id = PrintoutId.Parse(draft.NextId("pr-"));
            var day = dice.Between(5, plan.Days.Count - 20);
            var printed = plan.Days.During(day, dice);
            var schoolClass = dice.Pick(plan.Classes);
            var occasion = new Occasion { About = new("printout", id.Value), Day = day, Week = schoolClass.Week, KnownFrom = printed };
            Instant? signed = slip switch
            {
                VisaSlip.Never or VisaSlip.OtherPaper => null,
                VisaSlip.FirstTickLate => plan.Rules.FirstTooLate(Norms.PrintoutHasVisa, occasion),
                VisaSlip.LastTick => plan.Rules.LastInTime(Norms.PrintoutHasVisa, occasion),
                _ => printed + Duration.FromMinutes(dice.Between(5, 300)),
            };
            draft.Facts.Add(new Printout(id, slip == VisaSlip.OtherPaper ? PrintoutKind.Summary : dice.Pick(Kinds))
            {
                PrintedAt = printed,
                Class = schoolClass.Id,
                Pages = dice.Between(1, 12),
                VisaAt = signed,
                VisaBy = signed is null ? null : slip == VisaSlip.ByOther ? plan.Secretary : plan.DeputyHead,
            });
            if (slip == VisaSlip.OtherPaper)
            {
                draft.Expected.NotReached(Norms.PrintoutHasVisa, occasion);
            }
            else
            {
                draft.Expected.Duty(Norms.PrintoutHasVisa, occasion, slip == VisaSlip.ByOther ? null : signed, slip == VisaSlip.LastTick);
            }
        }
    }
}
