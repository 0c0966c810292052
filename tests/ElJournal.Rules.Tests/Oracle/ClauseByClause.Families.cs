using ElJournal.Domain.Documents;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>Lenskaya, ЭД-1a, ЭД-2, ЭД-4 and П-1: what families state, are given on paper, are told, and leave as contacts.</summary>
internal sealed partial class ClauseByClause
{
    private void JudgeFamiliesOfLenskaya()
    {
        foreach (var contact in Ledger<FamilyContact>())
        {
            LenskayaED4Contact(contact);
        }

        foreach (var (guardian, pupil) in Ledger<FamilyStatement>().Where(s => s.Kind != FamilyStatementKind.Electronic).Select(s => (s.Guardian, s.Pupil)).Distinct())
        {
            foreach (var week in Weeks())
            {
                LenskayaED1aPrintout(guardian, pupil, week);
            }
        }

        foreach (var tie in Ledger<Guardianship>().GroupBy(g => (g.Guardian, g.Pupil)))
        {
            LenskayaP1Application(tie.Key.Guardian, tie.Key.Pupil, [.. tie.Select(g => g.Span)]);
        }

        foreach (var pupil in Register.Pupils)
        {
            foreach (var period in Register.Periods)
            {
                if (LastClassIn(pupil, DaysInYear(period.First, period.Last)) is { } schoolClass && (period.Class is null || period.Class == schoolClass))
                {
                    LenskayaED2Forecast(pupil, schoolClass, period);
                }
            }
        }
    }

    /// <summary>ЭД-4: a contact comes on paper, signed, or from the family itself; one of which nobody says whence is a breach.</summary>
    private void LenskayaED4Contact(FamilyContact contact) => Say(
        "contact.has-source",
        $"contact:{contact.Id}",
        !Lenskaya.Holds(DateOrYearEnd(contact.Recorded.At)) ? OracleVerdict.NotInForce
        : contact.Source is null ? OracleVerdict.Violated
        : OracleVerdict.Kept);

    /// <summary>ЭД-1a: who refuses since before a week began, and throughout it, is handed the results of the pupil in it; papers of the week handed over afterwards are late.</summary>
    private void LenskayaED1aPrintout(GuardianId guardian, PupilId pupil, Turn week)
    {
        const string Norm = "printout.weekly";
        var (about, inYear) = ($"guardian:{guardian}/pupil:{pupil}/week:{week.Name}", DaysInYear(week).ToList());
        var isOwed = Enumerable.Range(-1, 8).All(i => Refuses(guardian, pupil, week.First.PlusDays(i)))
            && LastClassIn(pupil, inYear) is { } schoolClass
            && SchoolDays(schoolClass, inYear).Any()
            && Represents(guardian, pupil, week.Span);
        if (!Lenskaya.Holds(inYear[0]) || !isOwed)
        {
            Say(Norm, about, Lenskaya.Holds(inYear[0]) ? OracleVerdict.NotApplicable : OracleVerdict.NotInForce);
            return;
        }

        var (start, end) = (StartOfDay(week.First), EndOfDay(week.Last));
        var papers = Ledger<Printout>().Where(p => p is { Kind: PrintoutKind.Results, HandedOverAt: not null } && p.Pupil == pupil).ToList();

        // Of a paper for nobody in particular it is unknown who has it.
        (Instant?, bool?) ToGuardian(Printout paper) => (paper.HandedOverAt, paper.Guardian is { } named ? named == guardian : null);
        var inTime = FirstWithin(papers.Select(ToGuardian), start, end);
        var later = FirstWithin(papers.Where(p => p.Span != DateSpan.Always && p.Span.Intersect(week.Span) is not null).Select(ToGuardian), end, Instant.MaxValue);
        SayDuty(Norm, about, Moment.At(end), isMoment: false, inTime.IsNotYet ? later : inTime, isCovered: true);
    }

    /// <summary>П-1: whoever represents a pupil applies for electronic information, unless all that is on record is a refusal that stands.</summary>
    private void LenskayaP1Application(GuardianId guardian, PupilId pupil, IReadOnlyList<DateSpan> spans)
    {
        var (first, last) = (Register.Year.First, Register.Year.Last);
        var inYear = spans.Select(s => s.Intersect(new DateSpan(first, last))).OfType<DateSpan>().ToList();
        if (inYear.Count == 0 || LastClassIn(pupil, DaysInYear(first, last)) is null)
        {
            return;
        }

        var lastDay = inYear.Max(s => s.To!.Value);
        var applications = StatementsOf(guardian, pupil).Where(s => s.Kind == FamilyStatementKind.Electronic).ToList();
        OfSchool(
            "application.collected",
            $"guardian:{guardian}/pupil:{pupil}",
            Lenskaya,
            lastDay,
            StartOfDay(inYear.Min(s => s.From!.Value)),
            applications.Count > 0 || !Refuses(guardian, pupil, LocalDate.Min(lastDay, DateOf(asOf))),
            SoonestOf(applications.Select(s => Moment.OfEntry(s.Recorded.At))));
    }

    private IEnumerable<FamilyStatement> StatementsOf(GuardianId guardian, PupilId pupil) => Ledger<FamilyStatement>().Where(s => s.Guardian == guardian && s.Pupil == pupil);

    /// <summary>Of the statements that hold on a day the one made last says whether the family does without the electronic form.</summary>
    private bool Refuses(GuardianId guardian, PupilId pupil, LocalDate day) =>
        StatementsOf(guardian, pupil).Where(s => s.Span.Contains(day)).OrderBy(s => s.Date).LastOrDefault() is { Kind: not FamilyStatementKind.Electronic };

    /// <summary>Whether a guardian represents a pupil on some day of a span; who never was on the list speaks for the pupil by the statement.</summary>
    private bool Represents(GuardianId guardian, PupilId pupil, DateSpan span)
    {
        var ties = GuardiansOf(pupil).Where(g => g.Guardian == guardian).ToList();
        return ties.Count == 0 || ties.Exists(g => g.Span.Intersect(span) is not null);
    }
}
