using System.Collections.Immutable;

namespace ElJournal.Rules.Mutations;

/// <summary>The operators, with their names for files and their titles for readers.</summary>
public static class MutationOperators
{
    /// <summary>Gets all operators, in the order in which they are documented.</summary>
    public static ImmutableArray<MutationOperator> All { get; } = [.. Enum.GetValues<MutationOperator>()];

    /// <summary>Gives the name in the id of a mutant: <c>due-kind</c>.</summary>
    /// <param name="value">The operator.</param>
    /// <returns>The name.</returns>
    public static string ToCode(this MutationOperator value) => Of(value).Code;

    /// <summary>Gives the title, in Russian.</summary>
    /// <param name="value">The operator.</param>
    /// <returns>The title.</returns>
    public static string ToRussian(this MutationOperator value) => Of(value).Title;

    /// <summary>Says which example notices a mutant of this operator, in Russian.</summary>
    /// <param name="value">The operator.</param>
    /// <returns>The remedy for one that lives.</returns>
    public static string Remedy(this MutationOperator value) => Of(value).Remedy;

    private static (string Code, string Title, string Remedy) Of(MutationOperator value) => value switch
    {
        MutationOperator.Number => ("number", "число срока", "добавьте случаи на обеих сторонах срока, с точностью до секунды"),
        MutationOperator.Unit => ("unit", "единица срока", "добавьте случай, в котором единицы расходятся: каникулы, выходной, неполные сутки"),
        MutationOperator.DueKind => ("due-kind", "вид срока", "добавьте случай между прежним сроком и новым"),
        MutationOperator.Reading => ("reading", "прочтение", "добавьте случай, в котором прочтения расходятся"),
        MutationOperator.DropTerm => ("drop-term", "условие убрано", "добавьте случай, в котором не выполнено только это условие"),
        MutationOperator.NegateTerm => ("negate-term", "условие обращено", "добавьте случай, в котором условие выполнено"),
        MutationOperator.Anchor => ("anchor", "точка отсчёта", "добавьте случай на границе срока, в котором дни отсчёта разные"),
        MutationOperator.Bearer => ("bearer", "кто отвечает", "впишите в колонку «отвечает», кого называет акт, в случае, где эти люди разные"),
        MutationOperator.DropNorm => ("drop-norm", "норма убрана", "добавьте таблицу примеров этой нормы"),
        MutationOperator.InForce => ("in-force", "срок действия", "добавьте случаи в первый и последний день действия, накануне и на следующий день"),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "Unknown operator."),
    };
}
