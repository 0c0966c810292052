using ElJournal.Rules.Access;
using ElJournal.Rules.Norms;
using ElJournal.Rules.Packs;

namespace ElJournal.Reporting.Catalogues;

/// <summary>Words of the catalogue, for readers and for programs.</summary>
internal static partial class CatalogueWords
{
    /// <summary>Heading over what a pack changed in the norms of its base.</summary>
    internal const string Changes = "Что изменено в основе";

    /// <summary>Heading over the values that a school gave to parameters.</summary>
    internal const string Values = "Что решила школа";

    /// <summary>Heading over the readings that the pack rests on.</summary>
    internal const string Choices = "Прочтения";

    internal static string Of(NormKind kind) => kind == NormKind.Obligation ? "обязанность" : "запрет";

    /// <summary>What a norm of access does.</summary>
    internal static string Of(AccessEffect effect) => effect switch
    {
        AccessEffect.Permit => "дозволение",
        AccessEffect.Forbid => "запрет",
        AccessEffect.ForbidUnpermitted => "запрет всего, что не дозволено",
        _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Unknown effect."),
    };

    /// <summary>What a status tells a reader of the page.</summary>
    internal static string Meaning(ClauseStatus status) => status switch
    {
        ClauseStatus.Carried => "— у пункта есть всё, что ему нужно: нормы, вычисления, параметры, ссылки или возможности программы",
        ClauseStatus.Planned => "— чего-то ещё нет, и сказано чего; программа такой пункт не проверяет",
        ClauseStatus.Listed => "— это делают люди; пункт стоит здесь, чтобы его не забыли",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Unknown status."),
    };

    /// <summary>What stands beside a clause that no norm carries.</summary>
    internal static string? Note(Clause clause) => clause.Planned ?? clause.Reason;

    /// <summary>What an example says, and who answers where its writer says so.</summary>
    internal static string Verdict(CatalogueExample example) => example.Bearer switch
    {
        null => example.Expected,
        "" => $"{example.Expected}; отвечает: никто",
        var bearer => $"{example.Expected}; отвечает: {bearer}",
    };
}
