using ElJournal.Domain.Coverage;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>When an archive came to be kept as safely as an act asks.</summary>
public static class ArchiveMoments
{
    /// <summary>It is on two media, each copy verified.</summary>
    public static readonly CaseMoment<SchoolCase<ArchiveSet>> TwoMediaVerified = Media("two-media-verified", "проверенные копии лежат на двух носителях", 2, Verified);

    /// <summary>It is on three media, each copy verified.</summary>
    public static readonly CaseMoment<SchoolCase<ArchiveSet>> ThreeMediaVerified = Media("three-media-verified", "проверенные копии лежат на трёх носителях", 3, Verified);

    /// <summary>It is on two media.</summary>
    public static readonly CaseMoment<SchoolCase<ArchiveSet>> TwoMediaMade = Media("two-media-made", "копии лежат на двух носителях", 2, Made);

    /// <summary>It is on three media.</summary>
    public static readonly CaseMoment<SchoolCase<ArchiveSet>> ThreeMediaMade = Media("three-media-made", "копии лежат на трёх носителях", 3, Made);

    /// <summary>It is on two media in different rooms, both copies verified.</summary>
    public static readonly CaseMoment<SchoolCase<ArchiveSet>> TwoRoomsVerified = Rooms("two-rooms-verified", "проверенные копии лежат на двух носителях в разных помещениях", Verified);

    /// <summary>It is on two media in different rooms.</summary>
    public static readonly CaseMoment<SchoolCase<ArchiveSet>> TwoRoomsMade = Rooms("two-rooms-made", "копии лежат на двух носителях в разных помещениях", Made);

    private static Moment Verified(ArchiveCopy copy) => copy.VerifiedAt is { } at ? Moment.At(at) : Moment.NotYet;

    private static Moment Made(ArchiveCopy copy) => Moment.OfEntry(copy.MadeAt);

    private static CaseMoment<SchoolCase<ArchiveSet>> Media(string id, string wording, int needed, Func<ArchiveCopy, Moment> when) => new(
        "archive." + id,
        wording,
        FactKinds.ArchiveCopies,
        (in SchoolCase<ArchiveSet> c) => WhenEnough([.. c.Subject.Copies.GroupBy(a => a.Medium, StringComparer.Ordinal).Select(g => Moments.First(g.Select(when)))], needed))
    {
        UnknownBecause = "время копирования не сохранено",
    };

    private static CaseMoment<SchoolCase<ArchiveSet>> Rooms(string id, string wording, Func<ArchiveCopy, Moment> when) => new(
        "archive." + id,
        wording,
        FactKinds.ArchiveCopies,
        (in SchoolCase<ArchiveSet> c) =>
        {
            var copies = c.Subject.Copies.Where(a => a.Room is not null).ToList();
            return Moments.First(copies.SelectMany(left => copies
                .Where(right => right.Medium != left.Medium && right.Room != left.Room)
                .Select(right => Moments.All([when(left), when(right)]))));
        })
    {
        UnknownBecause = "время копирования не сохранено",
    };

    private static Moment WhenEnough(List<Moment> firsts, int needed)
    {
        firsts.RemoveAll(m => m.IsNotYet);
        return firsts.Count < needed ? Moment.NotYet
            : firsts.Exists(m => m.IsUnknown) ? Moment.Unknown
            : firsts.OrderBy(m => m.Instant).ElementAt(needed - 1);
    }
}
