using ElJournal.Domain.Interchange.Codes;
using ElJournal.Domain.People;

namespace ElJournal.Rules.Terms;

/// <summary>Носители, которые есть у любого вида дел.</summary>
public static class CaseBearers
{
    /// <summary>Gives the bearer of norms for which nobody in particular answers.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <returns>The bearer.</returns>
    public static CaseBearer<TCase> Nobody<TCase>()
        where TCase : struct => new("nobody", "никто не назван", static (in TCase _) => null);

    /// <summary>Gives the bearer who acts in a role.</summary>
    /// <typeparam name="TCase">The kind of case.</typeparam>
    /// <param name="role">The role.</param>
    /// <param name="who">Who acted in it.</param>
    /// <returns>The bearer.</returns>
    public static CaseBearer<TCase> OfRole<TCase>(StaffRoleKind role, StaffFunction<TCase> who)
        where TCase : struct
    {
        var code = FactCodes.StaffRoles.Codes.First(c => c.Value == role);
        return new($"role.{code.Text}", code.Meaning, who);
    }
}
