namespace ElJournal.Rules.Access;

/// <summary>Таблица доступа: category × action × resource on days on which no norm of access begins or ends.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
internal sealed class AccessTable
{
    private static readonly int Categories = Enum.GetValues<AccessCategory>().Length;
    private static readonly int Actions = Enum.GetValues<AccessAction>().Length;

    private static readonly AccessCell Silent = CellOf([]);

    private readonly AccessCell[] cells;

    /// <summary>Compiles norms, which stand in the order in which they are named; one of them at least closes the world.</summary>
    internal AccessTable(IReadOnlyList<AccessNorm> norms)
    {
        ClosedWorld = norms.First(n => n.Effect == AccessEffect.ForbidUnpermitted);
        var said = new List<AccessNorm>?[Categories * Actions * ResourceKinds.All.Length];
        foreach (var norm in norms.Where(n => n.Effect != AccessEffect.ForbidUnpermitted))
        {
            foreach (var cell in CellsOf(norm))
            {
                (said[cell] ??= []).Add(norm);
            }
        }

        cells = [.. said.Select(list => list is null ? Silent : CellOf([.. list]))];
    }

    /// <summary>Gets the norm that decides where no other does.</summary>
    internal AccessNorm ClosedWorld { get; }

    internal ref readonly AccessCell this[AccessCategory category, AccessAction action, ResourceKind resource] => ref cells[IndexOf(category, action, resource)];

    private static int IndexOf(AccessCategory category, AccessAction action, ResourceKind resource) =>
        ((((int)category * Actions) + (int)action) * ResourceKinds.All.Length) + (int)resource;

    private static IEnumerable<int> CellsOf(AccessNorm norm) =>
        from category in norm.Categories.IsEmpty ? Enum.GetValues<AccessCategory>() : norm.Categories.AsEnumerable()
        from action in norm.Actions.IsEmpty ? Enum.GetValues<AccessAction>() : norm.Actions.AsEnumerable()
        from resource in norm.Resources.IsEmpty ? ResourceKinds.All : norm.Resources
        select IndexOf(category, action, resource);

    private static AccessCell CellOf(AccessNorm[] norms) => new(BitsOf(norms, AccessEffect.Permit), BitsOf(norms, AccessEffect.Forbid), norms);

    private static AccessRelations BitsOf(AccessNorm[] norms, AccessEffect effect) =>
        norms.Where(n => n.Effect == effect).Aggregate(AccessRelations.None, static (bits, norm) => bits | norm.Relations);
}
