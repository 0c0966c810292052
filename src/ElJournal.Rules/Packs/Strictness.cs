namespace ElJournal.Rules.Packs;

/// <summary>Строгость: how a value of a school compares with the one of the act it stands on.</summary>
public enum Strictness
{
    /// <summary>Строже: who keeps it keeps the act too.</summary>
    Stricter,

    /// <summary>Так же.</summary>
    Same,

    /// <summary>Мягче: who keeps it may break the act.</summary>
    Weaker,

    /// <summary>Несравнимо: neither implies the other.</summary>
    Incomparable,
}
