using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;

namespace ElJournal.Rules.Tests.Oracle;

/// <summary>What families are told: Saki 8.4 every month, Krasnomakskaya 6.3 once.</summary>
internal sealed partial class ClauseByClause
{
    private ILookup<PupilId, Guardianship>? guardianships;

    /// <summary>Saki 8.4: the class teacher writes, inside the system and personally, to a guardian of every pupil on progress and on behaviour.</summary>
    private void Saki84Messages()
    {
        foreach (var pupil in Register.Pupils)
        {
            foreach (var month in Months())
            {
                if (LastClassIn(pupil, DaysInYear(month)) is { } schoolClass)
                {
                    Saki84Message(pupil, Register.FindClass(schoolClass)!, month);
                }
            }
        }
    }

    private void Saki84Message(PupilId pupil, SchoolClass schoolClass, Turn month)
    {
        const string Norm = "message.monthly";
        var (about, inYear) = ($"pupil:{pupil}/month:{month.Name}", DaysInYear(month).ToList());
        var schoolDays = SchoolDays(schoolClass.Id, inYear).ToList();
        if (!SakiJournals.Holds(inYear[0]))
        {
            Say(Norm, about, OracleVerdict.NotInForce);
        }
        else if (schoolDays.Count == 0 || !IsIn(pupil, schoolClass.Id, schoolDays[^1]) || !GuardiansOf(pupil).Any(g => g.Span.Intersect(month.Span) is not null))
        {
            Say(Norm, about, OracleVerdict.NotApplicable);
        }
        else
        {
            var (start, end) = (StartOfDay(month.First), EndOfDay(month.Last));
            var told = Ledger<Message>()
                .Where(m => m is { Channel: MessageChannel.Internal, IsBulk: false, IsNotice: false } && (m.Topics & (MessageTopics.Progress | MessageTopics.Behaviour)) != MessageTopics.None)
                .Select(m => (Message: m, Counts: IsLetterAbout(m, pupil, schoolClass)))
                .Where(m => m.Counts != false)
                .GroupBy(m => m.Message.Recipient, g => (g.Message.Topics, g.Message.SentAt, g.Counts))
                .Select(letters =>
                {
                    Moment On(MessageTopics topic) => FirstWithin(letters.Where(l => l.Topics.HasFlag(topic)).Select(l => (l.SentAt, l.Counts)), start, end);
                    return Both(On(MessageTopics.Progress), On(MessageTopics.Behaviour));
                });
            SayDuty(Norm, about, Moment.At(end), isMoment: false, SoonestOf(told), isCovered: true);
        }
    }

    /// <summary>Whether it is about the pupil, of the class teacher, and to a guardian of the pupil.</summary>
    private bool? IsLetterAbout(Message message, PupilId pupil, SchoolClass schoolClass)
    {
        List<PupilId> children = message.Pupil is { } named ? [named]
            : message.Recipient is { } parent ? [.. Ledger<Guardianship>().Where(g => parent.Is(g.Guardian)).Select(g => g.Pupil).Distinct()]
            : [];
        bool? isAbout = !children.Contains(pupil) ? false : children.Count == 1 ? true : null;
        bool? isOfTeacher = message.Sender is { } sender ? IsClassTeacher(StaffId.Parse(sender.Value), schoolClass, message.SentAt) : null;
        bool? isToGuardian = message.Recipient is { } recipient
            ? GuardiansOf(pupil).Any(g => recipient.Is(g.Guardian) && (message.SentAt is not { } at || g.Span.Contains(DateOf(at))))
            : null;
        return isAbout & isOfTeacher & isToGuardian;
    }

    /// <summary>Krasnomakskaya 6.3: an announcement tells a whole class; a message tells the family of one pupil.</summary>
    private void Krasnomakskaya63Paperless(SchoolClass schoolClass)
    {
        var first = Register.Year.First;
        var announced = Ledger<Announcement>().Where(a => a.Topics.HasFlag(MessageTopics.Paperless) && (a.Class is null || a.Class == schoolClass.Id)).Select(a => Moment.OfEntry(a.PublishedAt));
        var start = SchoolDays(schoolClass.Id, DaysInYear(first, Register.Year.Last)).Append(first).First();
        var written = Register.Pupils.Where(p => IsIn(p, schoolClass.Id, start) && GuardiansOf(p).Any()).Select(p => SoonestOf(GuardiansOf(p).Select(ToldPaperless)));
        OfSchool(
            "family.told-paperless",
            $"class:{schoolClass.Id}",
            KrasnomakskayaJournals,
            first,
            StartOfDay(first),
            true,
            SoonestOf([SoonestOf(announced), LastOf(written)]));
    }

    private Moment ToldPaperless(Guardianship guardianship) => SoonestOf(Ledger<Message>()
        .Where(m => m.Topics.HasFlag(MessageTopics.Paperless) && m.Recipient?.Is(guardianship.Guardian) == true)
        .Select(m => Moment.OfEntry(m.SentAt)));

    private IEnumerable<Guardianship> GuardiansOf(PupilId pupil) => (guardianships ??= Ledger<Guardianship>().ToLookup(g => g.Pupil))[pupil];
}
