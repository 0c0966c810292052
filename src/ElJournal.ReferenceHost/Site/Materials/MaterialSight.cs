using System.Collections.Immutable;
using ElJournal.Domain;
using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.Materials;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions;
using ElJournal.Rules.Access;
using ElJournal.Rules.Desk;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Материалы, как их видит посетитель.</summary>
internal static class MaterialSight
{
    /// <summary>Finds a material that who looks may read.</summary>
    /// <param name="visit">Who looks.</param>
    /// <param name="ledger">The code of its ledger.</param>
    /// <param name="id">Its id.</param>
    /// <returns>The material; null for one that is not there, or not for the eyes of who looks: the two look alike.</returns>
    internal static Material? Find(Visit visit, string ledger, string id) =>
        RevisedKinds.Find(ledger) is { } kind && kind.FactType.IsSubclassOf(typeof(Material)) && MaterialId.TryParse(id, out var known)
        && visit.Year.Find(new FactAddress(kind, new LedgerKey(known.Value)))?.Fact is Material material && visit.MayRead(TargetOf(visit, material)) ? material : null;

    /// <summary>Finds a material of a ledger that who looks may read.</summary>
    /// <typeparam name="T">The kind of material.</typeparam>
    /// <returns>The material; null for one that is not there, or not for the eyes of who looks.</returns>
    internal static T? Find<T>(Visit visit, string id)
        where T : Material => Find(visit, RevisedKinds.OfLedger<T>().Name, id) as T;

    /// <summary>Gives the address of a material in the journal.</summary>
    internal static FactAddress AddressOf(Material material) => new(RevisedKinds.Find(LedgerOf(material))!, material.Key);

    /// <summary>Gives the path at which a material is changed, and its file is got.</summary>
    internal static string PathOf(Material material) => $"{MaterialEndpoints.Path}/{LedgerOf(material)}/{Uri.EscapeDataString(material.Id.Value)}";

    /// <summary>Shows a material.</summary>
    /// <param name="visit">Who looks; access has been asked.</param>
    /// <param name="material">The material.</param>
    internal static MaterialItem ItemOf(Visit visit, Material material) => new(
        PathOf(material),
        visit.Year.VersionOf(AddressOf(material)),
        material.Content,
        [.. FactsOf(visit, material).OfType<string>()],
        RecordedOf(visit, material),
        visit.May(AccessAction.Correct, TargetOf(visit, material)));

    private static string LedgerOf(Material material) => LedgerCodes.Ledgers.Format(LedgerKinds.KindOf(material).Kind);

    /// <summary>Gives what access is asked of for a material.</summary>
    internal static AccessTarget TargetOf(Visit visit, Material material)
    {
        var target = LedgerTargets.Of(material, visit.Year.Find(AddressOf(material))?.Author);
        return material is JournalMaterial { Lesson: { } lesson } ? target with { Lesson = visit.Year.FindLesson(lesson) } : target;
    }

    private static ImmutableArray<string?> FactsOf(Visit visit, Material material) => material switch
    {
        JournalMaterial m =>
        [
            LedgerCodes.MaterialKinds.MeaningOf(m.Kind),
            m.Topic,
            m.Lesson is { } lesson && visit.Year.FindLesson(lesson) is { } entry ? $"к уроку {Wording.Of(entry.Date)}" : null,
            m.AnswerBy is { } day ? $"ответ к {Wording.Of(day)}" : null,
        ],
        LibraryMaterial m => [LedgerCodes.LibrarySections.MeaningOf(m.Section), m.Subject, m.Topic],
        PortfolioItem i => [LedgerCodes.PortfolioKinds.MeaningOf(i.Kind), i.Subject, i.Day is { } day ? Wording.Of(day) : null],
        PersonalFileItem i => [i.Dated is { } day ? $"от {Wording.Of(day)}" : null],
        _ => [],
    };

    private static string? RecordedOf(Visit visit, Material material) => material.Recorded switch
    {
        { At: { } at, By: { } by } => $"{visit.NameOf(by.Value)}, {Wording.Of(visit.Register.Clock.DateOf(at))}",
        { At: { } at } => Wording.Of(visit.Register.Clock.DateOf(at)),
        _ => null,
    };
}
