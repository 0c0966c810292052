using ElJournal.Rules.Cases;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Readings;
using ElJournal.Rules.Terms;

namespace ElJournal.Rules.Vocabulary;

/// <summary>Нормы об архивных копиях.</summary>
public static class ArchiveNorms
{
    /// <summary>The day of the first copy; where there is none, the last day of the school year.</summary>
    public static readonly CaseAnchor<SchoolCase<ArchiveSet>> FirstCopy = new(
        "archive.first-copy",
        "день первой копии архива, а если копий нет — последний день учебного года",
        static (in SchoolCase<ArchiveSet> c) => c.Opened.IsKnown ? c.Day : EventDay.Unknown);

    /// <summary>The archive is kept on several media (<c>saki-2020</c> 4.4).</summary>
    public static readonly Obligation<SchoolCase<ArchiveSet>> SeveralMedia = new()
    {
        Id = NormId.Parse("archive.several-media"),
        Title = "Архив хранится на нескольких носителях",
        Cases = ArchiveSource.Instance,
        When = [],
        Bearer = OfficeBearers<ArchiveSet>.Administrator,
        DueName = "срок копий на нескольких носителях",
        Anchor = FirstCopy,
        FulfilledAt = new Choice<CaseMoment<SchoolCase<ArchiveSet>>>(
            SchoolReadings.SeveralMedia,
            ("a", Counted(ArchiveMoments.TwoMediaVerified, ArchiveMoments.TwoMediaMade)),
            ("b", Counted(ArchiveMoments.ThreeMediaVerified, ArchiveMoments.ThreeMediaMade))),
        Repair = static (in SchoolCase<ArchiveSet> _) => "сделать ещё копию на другом носителе и проверить её",
    };

    /// <summary>The archive is kept in two rooms (<c>lenskaya-2017</c> 2.5a).</summary>
    public static readonly Obligation<SchoolCase<ArchiveSet>> TwoRooms = new()
    {
        Id = NormId.Parse("archive.two-rooms"),
        Title = "Архив хранится на двух носителях в разных помещениях",
        Cases = ArchiveSource.Instance,
        When = [],
        Bearer = CaseBearers.Nobody<SchoolCase<ArchiveSet>>(),
        RoleHolder = OfficeBearers<ArchiveSet>.Holder,
        DueName = "срок копий в разных помещениях",
        Anchor = FirstCopy,
        FulfilledAt = Counted(ArchiveMoments.TwoRoomsVerified, ArchiveMoments.TwoRoomsMade),
        Repair = static (in SchoolCase<ArchiveSet> _) => "положить копию на другом носителе в другое помещение, записать его и проверить копию",
    };

    private static Choice<CaseMoment<SchoolCase<ArchiveSet>>> Counted(CaseMoment<SchoolCase<ArchiveSet>> verified, CaseMoment<SchoolCase<ArchiveSet>> made) =>
        new(SchoolReadings.CopyMade, ("a", verified), ("b", made));
}
