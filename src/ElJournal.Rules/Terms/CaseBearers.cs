namespace ElJournal.Rules.Terms;

/// <summary>Носители, которые есть у любого вида дел.</summary>
public static class CaseBearers
{
    /// <summary>Gives the bearer of norms for which nobody in particular answers.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <returns>The bearer.</returns>
    public static CaseBearer<TCase> Nobody<TCase>()
        where TCase : struct => new("nobody", "никто не назван", static (in TCase _) => null);
}
