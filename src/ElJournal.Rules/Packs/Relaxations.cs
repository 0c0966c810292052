namespace ElJournal.Rules.Packs;

/// <summary>Послабления: what a pack allows the packs that stand on it to make weaker.</summary>
[Flags]
public enum Relaxations
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The due moment.</summary>
    Due = 1,

    /// <summary>The force: a binding norm may become advice.</summary>
    Force = 2,

    /// <summary>The mode of a host.</summary>
    Mode = 4,
}
