using ElJournal.Domain.Activity;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;
using NodaTime.Text;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes who gave whom whose details: the administrator to staff and to class teachers, these to the families of their class.</summary>
internal static class IssueWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Credentials, [Norms.CredentialIssuedAlongChain], Write);

    private static readonly IssueSlip[] OfStaff = [IssueSlip.BySecretary, IssueSlip.OfAnother, IssueSlip.ByDirector];

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("issues");
        var owners = plan.Pool.All.Select(t => (Owner: PersonId.Parse(t.Id.Value), Stay: (Member?)null))
            .Concat(plan.AllClasses.SelectMany(c => c.Members).GroupBy(m => m.Pupil).OrderBy(g => g.Key).Select(g => (Owner: PersonId.Parse(g.Key.Value), Stay: (Member?)g.MinBy(m => m.From))))
            .ToList();
        var slips = draft.Deal(
            Norms.CredentialIssuedAlongChain,
            owners,
            [IssueSlip.BySecretary, IssueSlip.PastClassTeacher, IssueSlip.OfAnother, IssueSlip.ByOutsider],
            [IssueSlip.ByDirector, IssueSlip.ToParent],
            static (who, slip) => OfStaff.Contains(slip) == who.Stay is null);
        foreach (var who in owners)
        {
            IssueSlip? slip = slips.TryGetValue(who, out var dealt) ? dealt : null;
            var day = who.Stay?.From ?? 0;
            var at = plan.Days.During(day, dice);
            if (who.Stay is { } stay)
            {
                var teacher = PersonId.Parse(stay.Class.Teacher!.Id.Value);
                Give(plan.Administrator, teacher, at - Duration.FromHours(1));
                var (by, to) = LinkOf(stay, slip);
                Give(by, to, at);
            }
            else
            {
                Give(
                    slip switch { IssueSlip.BySecretary => plan.Secretary, IssueSlip.ByDirector => plan.Director, _ => plan.Administrator },
                    slip == IssueSlip.OfAnother ? PersonId.Parse(plan.Secretary.Value) : who.Owner,
                    at);
            }

            if (slip is not null)
            {
                var about = new CaseAbout("account", who.Owner.Value, $"/credential:{LedgerCodes.CredentialEventKinds.Format(CredentialEventKind.Issued)}/at:", InstantPattern.ExtendedIso.Format(at));
                var isNearMiss = slip is IssueSlip.ByDirector or IssueSlip.ToParent;
                draft.Expected.Ban(Norms.CredentialIssuedAlongChain, new Occasion { About = about, Day = day, KnownFrom = at }, !isNearMiss, isNearMiss);
            }

            void Give(StaffId by, PersonId to, Instant when) => draft.Facts.Add(new CredentialEvent(AccountId.Parse(who.Owner.Value), CredentialEventKind.Issued)
            {
                At = when,
                By = by,
                Owner = who.Owner,
                Receiver = to,
                Recorded = new(when, by),
            });
        }

        (StaffId By, PersonId To) LinkOf(Member stay, IssueSlip? slip)
        {
            var pupil = PersonId.Parse(stay.Pupil.Value);
            return slip switch
            {
                IssueSlip.PastClassTeacher => (plan.Administrator, pupil),
                IssueSlip.ByOutsider => (plan.Pool.All.First(t => t != stay.Class.Teacher).Id, pupil),
                IssueSlip.ToParent => (stay.Class.Teacher!.Id, PersonId.Parse(plan.Families.Of(stay.Pupil)[0].Value)),
                _ => (stay.Class.Teacher!.Id, pupil),
            };
        }
    }
}
