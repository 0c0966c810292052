using ElJournal.Domain.Coverage;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Testing.Demo.Expectations;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Ledgers;

/// <summary>Writes how families learn that the journal has no paper: by an announcement to the class, or one by one.</summary>
internal static class PaperlessWriter
{
    internal static readonly LedgerPart Part = new(FactKinds.Announcements | FactKinds.Messages, [Norms.FamilyToldPaperless], Write);

    private static void Write(SchoolPlan plan, LedgerDraft draft)
    {
        var dice = draft.DiceFor("paperless");
        var slips = draft.Deal(
            Norms.FamilyToldPaperless, plan.Classes, [PaperlessSlip.Never, PaperlessSlip.AllButOne, PaperlessSlip.FirstTickLate], [PaperlessSlip.OneByOne, PaperlessSlip.LastTick]);
        foreach (var schoolClass in plan.Classes)
        {
            var occasion = new Occasion { About = new("class", schoolClass.Id.Value), Day = 0, Week = schoolClass.Week };
            PaperlessSlip? slip = slips.TryGetValue(schoolClass, out var dealt) ? dealt : null;
            var last = plan.Rules.LastInTime(Norms.FamilyToldPaperless, occasion);
            Instant? told = slip switch
            {
                PaperlessSlip.Never => null,
                PaperlessSlip.FirstTickLate => plan.Rules.FirstTooLate(Norms.FamilyToldPaperless, occasion),
                PaperlessSlip.LastTick or PaperlessSlip.OneByOne => last,
                _ => plan.Days.During(0, dice),
            };
            if (slip is PaperlessSlip.AllButOne or PaperlessSlip.OneByOne)
            {
                told = OneByOne(plan, draft, schoolClass, last, isOneForgotten: slip == PaperlessSlip.AllButOne);
            }
            else if (told is { } at)
            {
                draft.Facts.Add(new Announcement(AnnouncementId.Parse(draft.NextId("an-")))
                {
                    PublishedAt = at,
                    Author = schoolClass.Teacher!.Id,
                    Class = schoolClass.Id,
                    Topics = MessageTopics.Paperless,
                });
            }

            draft.Expected.Duty(Norms.FamilyToldPaperless, occasion, told, slip is PaperlessSlip.LastTick or PaperlessSlip.OneByOne);
        }
    }

    /// <summary>Writes to one parent of each pupil, to the last of them in the last second; gives when all knew.</summary>
    private static Instant? OneByOne(SchoolPlan plan, LedgerDraft draft, ClassPlan schoolClass, Instant last, bool isOneForgotten)
    {
        var first = Enumerable.Range(0, plan.Days.Count).First(d => plan.Days.IsSchoolDay(d, schoolClass.Week));
        List<Member> members = [.. schoolClass.Members.Where(m => m.IsEnrolledOn(first))];
        for (var i = isOneForgotten ? 1 : 0; i < members.Count; i++)
        {
            draft.Facts.Add(new Message(MessageId.Parse(draft.NextId("m-")))
            {
                SentAt = last - Duration.FromMinutes(members.Count - 1 - i),
                Sender = PersonId.Parse(schoolClass.Teacher!.Id.Value),
                Recipient = PersonId.Parse(plan.Families.Of(members[i].Pupil)[^1].Value),
                Pupil = members[i].Pupil,
                Topics = MessageTopics.Paperless,
            });
        }

        return isOneForgotten ? null : last;
    }
}
