using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes which parents cannot or do not want to use the electronic form, and the results that they get on paper each week.</summary>
internal sealed class WeeklyPrintoutWriter(SchoolPlan plan, LedgerDraft draft)
{
    internal static readonly LedgerPart Part = new(FactKinds.Printouts, [Norms.PrintoutWeekly], static (plan, draft) => new WeeklyPrintoutWriter(plan, draft).Write());

    private readonly Dice dice = draft.DiceFor("weekly printouts");

    /// <summary>A statement of one of the parents of a pupil, from a day on, for some of them only until another.</summary>
    internal sealed record Statement(GuardianId Guardian, PupilId Pupil, Member Stay, FamilyStatementKind Kind, int From, int? To);

    private sealed record Case(Statement Statement, Week Week);

    /// <summary>Gives the statements: those of the families of every tenth pupil who is there the whole year, and of at least four.</summary>
    internal static List<Statement> WhoDeclines(SchoolPlan plan)
    {
        var draw = Dice.For(plan.Options.Seed, "who declines");
        var members = draw.Shuffled(plan.Classes.SelectMany(c => c.Members).Where(m => m.IsWholeYear));
        List<Statement> statements = [];
        foreach (var (member, number) in members[..Math.Max(members.Count / 10, 4)].Select((m, i) => (m, i)))
        {
            // Statements of the middle of a week, on a Wednesday, so that the week they are made in is not a full one.
            var from = Wednesday(draw.Between(5, 60));
            int? to = number % 2 == 0 ? Wednesday(draw.Between(150, 220)) : null;
            statements.Add(new(plan.Families.Of(member.Pupil)[0], member.Pupil, member, draw.Chance(500) ? FamilyStatementKind.Cannot : FamilyStatementKind.Declines, from, to));
        }

        return [.. statements.DistinctBy(s => (s.Guardian, s.Pupil))];
    }

    private static int Wednesday(int day) => day + (((int)IsoDayOfWeek.Wednesday - (int)DayTable.DateOf(day).DayOfWeek + 7) % 7);

    private void Write()
    {
        var statements = WhoDeclines(plan);
        foreach (var one in statements)
        {
            draft.Facts.Add(new FamilyStatement(one.Guardian, one.Pupil, one.Kind, DayTable.DateOf(one.From), one.To is { } to ? DayTable.DateOf(to) : null)
            {
                Recorded = new(plan.Days.During(one.From, dice), plan.Secretary),
            });
            if (one.To is { } last)
            {
                draft.Facts.Add(new FamilyStatement(one.Guardian, one.Pupil, FamilyStatementKind.Electronic, DayTable.DateOf(last)) { Recorded = new(plan.Days.During(last, dice), plan.Secretary) });
            }
        }

        List<Case> cases = [.. statements.SelectMany(s => Week.Of(plan.Days).Where(w => w.SchoolDays(plan.Days, s.Stay.Class.Week).Any()).Select(w => new Case(s, w)))];
        var slips = draft.Deal(
            Norms.PrintoutWeekly,
            cases,
            [WeeklySlip.Never, WeeklySlip.NextMonday],
            [WeeklySlip.LastTick, WeeklySlip.OfTheWeekBefore, WeeklySlip.BeforeFirstFullWeek, WeeklySlip.AfterLastFullWeek],
            Fits);
        for (var i = 0; i < cases.Count; i++)
        {
            bool IsTwisted(int j) => j >= 0 && j < cases.Count && cases[j].Statement == cases[i].Statement && slips.ContainsKey(cases[j]);
            Write(cases[i], !slips.TryGetValue(cases[i], out var slip) ? null : slip switch
            {
                // What is handed over in a week counts for it, whatever days it covers; what covers a week mends it, if late.
                WeeklySlip.NextMonday when IsTwisted(i + 1) => WeeklySlip.Never,
                WeeklySlip.OfTheWeekBefore when IsTwisted(i - 1) => WeeklySlip.LastTick,
                _ => slip,
            });
        }
    }

    private static bool Fits(Case one, WeeklySlip slip) => slip switch
    {
        WeeklySlip.BeforeFirstFullWeek => one.Week.Monday <= one.Statement.From && one.Week.Sunday >= one.Statement.From,
        WeeklySlip.AfterLastFullWeek => one.Statement.To is { } to && one.Week.Monday <= to && one.Week.Sunday > to,
        _ => IsOwed(one),
    };

    /// <summary>From the first full week after the statement to the last full one of it.</summary>
    private static bool IsOwed(Case one) => one.Week.Monday > one.Statement.From && !(one.Week.Sunday > one.Statement.To);

    private void Write(Case one, WeeklySlip? slip)
    {
        var occasion = new Occasion
        {
            About = new("guardian", one.Statement.Guardian.Value, $"/pupil:{one.Statement.Pupil}/week:", one.Week.Name),
            Day = one.Week.Monday,
            Week = one.Statement.Stay.Class.Week,
            KnownFrom = plan.Days.StartOf(one.Statement.From),
        };
        if (!IsOwed(one))
        {
            if (slip is not null)
            {
                draft.Expected.NotReached(Norms.PrintoutWeekly, occasion);
            }

            return;
        }

        Instant? handedOver = slip switch
        {
            WeeklySlip.Never => null,
            WeeklySlip.NextMonday => plan.Rules.FirstTooLate(Norms.PrintoutWeekly, occasion),
            WeeklySlip.LastTick => plan.Rules.LastInTime(Norms.PrintoutWeekly, occasion),
            _ => plan.Days.During(one.Week.SchoolDays(plan.Days, occasion.Week).Last(), dice),
        };
        if (handedOver is { } at)
        {
            Print(one, at, slip == WeeklySlip.OfTheWeekBefore ? one.Week.Monday - 7 : one.Week.Monday);
        }

        draft.Expected.Duty(Norms.PrintoutWeekly, occasion, handedOver, slip is WeeklySlip.LastTick or WeeklySlip.OfTheWeekBefore);
    }

    private void Print(Case one, Instant handedOver, int monday) => draft.Facts.Add(new Printout(PrintoutId.Parse(draft.NextId("pr-")), PrintoutKind.Results)
    {
        PrintedAt = handedOver - Duration.FromMinutes(dice.Between(5, 200)),
        Pupil = one.Statement.Pupil,
        Guardian = one.Statement.Guardian,
        Class = one.Statement.Stay.Class.Id,
        Span = new DateSpan(DayTable.DateOf(monday), DayTable.DateOf(monday + 6)),
        Pages = 1,
        HandedOverAt = handedOver,
    });
}
