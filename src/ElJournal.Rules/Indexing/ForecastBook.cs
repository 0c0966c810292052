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
    private const int NotOfTheFamily = -3;

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

    /// <summary>Gives when a reader was first told, from an instant on, up to another.</summary>
    /// <param name="pupil">Ordinal of the pupil whose forecast it was.</param>
    /// <param name="reader"><see cref="Told.Pupil"/>, or the number of a guardianship of the pupil, by which any guardianship of the same guardian is meant.</param>
    /// <param name="from">From when on.</param>
    /// <param name="until">Until when, exclusive.</param>
    internal Moment First(int pupil, int reader, Instant from, Instant until)
    {
        var told = byPupil[pupil];
        return told.Count == 0 ? Moment.NotYet : Happening.FirstWithin(told.Where(t => t.IsOf(reader)).Select(t => t.ToHappening()), from, until);
    }

    /// <summary>Gives the number by which tellings of a guardian of a pupil are kept: that of the guardian's first guardianship; negative for who has none.</summary>
    internal int ReaderOf(PupilId pupil, GuardianId guardian)
    {
        var ties = families.OfPupil(pupil);
        for (var number = 0; number < ties.Count; number++)
        {
            if (ties[number].Guardian == guardian)
            {
                return number;
            }
        }

        return NotOfTheFamily;
    }

    /// <summary>The pupils whom something that a person read or got may be about, to whom of their families it came, and whether it counts.</summary>
    private IEnumerable<(int Pupil, Told Told)> About(PersonId? person, PupilId? named, Instant? at, Truth counts)
    {
        if (person is not { } reader)
        {
            return named is { } pupil ? [(school.Register.OrdinalOf(pupil), new Told(Told.Somebody, at, Truth.Unknown))] : [];
        }

        var own = PupilId.Parse(reader.Value);
        if (school.Register.Knows(own))
        {
            return named is null || named == own ? [(school.Register.OrdinalOf(own), new Told(Told.Pupil, at, counts))] : [];
        }

        var guardian = GuardianId.Parse(reader.Value);
        if (named is { } child)
        {
            return ReaderOf(child, guardian) is >= 0 and var number ? [(school.Register.OrdinalOf(child), new Told(number, at, counts))] : [];
        }

        var children = families.ChildrenOf(guardian).ToList();
        return children.Select(one => (school.Register.OrdinalOf(one), new Told(ReaderOf(one, guardian), at, children.Count == 1 ? counts : Truth.Unknown)));
    }
}
