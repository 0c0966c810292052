using ElJournal.Domain.Coverage;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>When the class teacher told the guardians of a pupil of both progress and behaviour.</summary>
internal static class Informing
{
    private const MessageTopics Both = MessageTopics.Progress | MessageTopics.Behaviour;

    /// <summary>Gives what counts, or may count, as a message of the class teacher to a guardian of the pupil; where it must have been read, it only may.</summary>
    internal static List<Letter> Letters(in PupilSpanCase c, InformingWay way)
    {
        var letters = new List<Letter>();
        foreach (var (message, isAbout) in LetterBook.Of(c.School).About(c.PupilId))
        {
            var sender = message.Sender is { } person ? RoleHolders.IsClassTeacher(c.School, c.Class, StaffId.Parse(person.Value), message.SentAt) : Truth.Unknown;
            var counts = isAbout.And(sender).And(IsGuardian(in c, message)).And(way.IsRead ? Truth.Unknown : Truth.Yes);
            if (counts != Truth.No)
            {
                letters.Add(new Letter(message.Recipient is { } to ? GuardianId.Parse(to.Value) : null, message.SentAt, message.Topics, counts));
            }
        }

        return letters;
    }

    /// <summary>Gives the guardians who represent the pupil on some day of the month.</summary>
    internal static List<GuardianId> GuardiansOf(in PupilSpanCase c)
    {
        var month = new DateSpan(c.Span.First, c.Span.Last);
        return [.. FamilyBook.Of(c.School).OfPupil(c.PupilId).Where(g => g.Span.Intersect(month) is not null).Select(g => g.Guardian).Distinct()];
    }

    /// <summary>Gives when one guardian had been told of both topics within the month.</summary>
    internal static Moment Within(SchoolClock clock, in Occurrence month, List<Letter> letters, InformingWay way)
    {
        var (from, until) = (clock.StartOfDay(month.First), clock.EndOfDay(month.Last));
        Moment Told(MessageTopics topics) => Happening.FirstWithin(letters.Where(l => l.Speaks(topics)).Select(l => l.ToHappening()), from, until);
        return way.IsTogether ? Told(Both) : Moments.All([Told(MessageTopics.Progress), Told(MessageTopics.Behaviour)]);
    }

    /// <summary>Gives each time at which one guardian had been told of both topics since the last time.</summary>
    internal static IEnumerable<Happening> Times(List<Letter> letters, InformingWay way)
    {
        if (way.IsTogether)
        {
            return letters.Where(l => l.Speaks(Both)).Select(l => l.ToHappening());
        }

        return letters.Exists(l => l.Counts != Truth.Yes || l.At is null) ? [new Happening(null, Truth.Unknown)] : Spread(letters);
    }

    private static IEnumerable<Happening> Spread(List<Letter> letters)
    {
        var told = MessageTopics.None;
        foreach (var letter in letters.OrderBy(l => l.At))
        {
            told |= letter.Topics & Both;
            if (told == Both)
            {
                yield return letter.ToHappening();
                told = MessageTopics.None;
            }
        }
    }

    private static Truth IsGuardian(in PupilSpanCase c, Message message)
    {
        if (message.Recipient is not { } recipient)
        {
            return Truth.Unknown;
        }

        if (c.School.Register.Knows(PupilId.Parse(recipient.Value)) || c.School.Register.Knows(StaffId.Parse(recipient.Value)))
        {
            return Truth.No;
        }

        var day = message.SentAt is { } at ? c.School.Register.Clock.DateOf(at) : (LocalDate?)null;
        foreach (var guardianship in FamilyBook.Of(c.School).OfPupil(c.PupilId))
        {
            if (recipient.Is(guardianship.Guardian) && (day is not { } date || guardianship.Span.Contains(date)))
            {
                return Truth.Yes;
            }
        }

        return c.Complete.HasFlag(FactKinds.Guardians) ? Truth.No : Truth.Unknown;
    }
}
