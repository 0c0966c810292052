using ElJournal.Domain.Activity;
using ElJournal.Domain.Families;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Rules.Indexing;

/// <summary>Who of a family was shown or told the forecast of a pupil's results, by pupil: by a read of the diary that showed it, or by a message about it.</summary>
/// <remarks>
/// <para>What names no pupil is about the pupil who read or got it, or the only child of who did; of several children it may be about any. Of a read of which nobody took down what it
/// showed, it may have been the forecast. A message to many speaks of no one's forecast.</para>
/// <para>Immutable, safe on any thread.</para>
/// </remarks>
internal sealed class ForecastBook
{
    private readonly SchoolIndex school;
    private readonly FamilyBook families;
    private readonly Groups<Told> byPupil;

    private ForecastBook(SchoolIndex school)
    {
        (this.school, families) = (school, FamilyBook.Of(school));
        var owners = school.StreamLedger<CredentialEvent>().Where(e => e.Owner is not null).GroupBy(e => e.Account).ToDictionary(e => e.Key, e => e.First().Holder);
        byPupil = new Groups<Told>(school.Register.Pupils.Length, Reads().Concat(Letters()));

        IEnumerable<(int Pupil, Told Told)> Reads() => school.StreamLedger<DataRead>()
            .Where(r => r.Topics == MessageTopics.None || r.Topics.HasFlag(MessageTopics.Forecast))
            .SelectMany(r => About(
                owners.TryGetValue(r.Account, out var owner) ? owner : PersonId.Parse(r.Account.Value),
                r.Pupil,
                r.At,
                r.Topics == MessageTopics.None ? Truth.Unknown : Truth.Yes));

        IEnumerable<(int Pupil, Told Told)> Letters() => school.StreamLedger<Message>()
            .Where(m => m.Topics.HasFlag(MessageTopics.Forecast) && !m.IsBulk)
            .SelectMany(m => About(m.Recipient, m.Pupil, m.SentAt, Truth.Yes));
    }

    internal static ForecastBook Of(SchoolIndex school) => school.Parts.Get(static index => new ForecastBook(index));

    /// <summary>Gives when a pupil was first told, from an instant on, up to another.</summary>
    internal Moment ToldPupil(int pupil, Instant from, Instant until) => First(pupil, guardian: null, from, until);

    /// <summary>Gives when a guardian of a pupil was first told, from an instant on, up to another.</summary>
    internal Moment ToldGuardian(int pupil, GuardianId guardian, Instant from, Instant until) => First(pupil, guardian, from, until);

    private Moment First(int pupil, GuardianId? guardian, Instant from, Instant until) => byPupil[pupil] is { Count: > 0 } told
        ? Happening.FirstWithin(told.Where(t => t.IsOfSomebody || t.Guardian == guardian).Select(t => t.ToHappening()), from, until)
        : Moment.NotYet;

    /// <summary>The pupils whom something that a person read or got may be about, to whom of their families it came, and whether it counts.</summary>
    private IEnumerable<(int Pupil, Told Told)> About(PersonId? person, PupilId? named, Instant? at, Truth counts)
    {
        if (person is not { } reader)
        {
            return named is { } pupil ? [(school.Register.OrdinalOf(pupil), new Told(null, at, Truth.Unknown, IsOfSomebody: true))] : [];
        }

        var own = PupilId.Parse(reader.Value);
        if (school.Register.Knows(own))
        {
            return named is null || named == own ? [(school.Register.OrdinalOf(own), new Told(null, at, counts, IsOfSomebody: false))] : [];
        }

        var guardian = GuardianId.Parse(reader.Value);
        if (named is { } child)
        {
            return Kept(child, guardian) is { } kept ? [(school.Register.OrdinalOf(child), new Told(kept, at, counts, IsOfSomebody: false))] : [];
        }

        var children = families.ChildrenOf(guardian).ToList();
        return children.Select(one => (school.Register.OrdinalOf(one), new Told(Kept(one, guardian), at, children.Count == 1 ? counts : Truth.Unknown, IsOfSomebody: false)));
    }

    /// <summary>The id of a guardian as the ties of a pupil keep it, so that no second text is kept of it; null where the guardian is not one of the pupil's.</summary>
    private GuardianId? Kept(PupilId pupil, GuardianId guardian)
    {
        foreach (var tie in families.OfPupil(pupil))
        {
            if (tie.Guardian == guardian)
            {
                return tie.Guardian;
            }
        }

        return null;
    }
}
