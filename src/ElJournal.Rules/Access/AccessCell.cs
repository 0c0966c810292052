namespace ElJournal.Rules.Access;

/// <summary>Клетка таблицы доступа: what the norms say of one category, action and resource, as bits of relations.</summary>
/// <param name="Permit">Relations of which one permits.</param>
/// <param name="Forbid">Relations of which one forbids.</param>
/// <param name="Norms">The norms that the bits come from, in their fixed order.</param>
internal readonly record struct AccessCell(AccessRelations Permit, AccessRelations Forbid, AccessNorm[] Norms)
{
    /// <summary>Finds the first norm of an effect for which one of the relations holds.</summary>
    internal AccessNorm? Find(AccessEffect effect, AccessRelations held)
    {
        foreach (var norm in Norms)
        {
            if (norm.Effect == effect && (norm.Relations & held) != AccessRelations.None)
            {
                return norm;
            }
        }

        return null;
    }
}
