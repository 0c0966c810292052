namespace ElJournal.Rules.Terms;

/// <summary>Точка отсчёта дела: the day from which a duty's deadline is reckoned.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <typeparam name="TCase">The kind of case.</typeparam>
/// <param name="id">Its name: <c>lesson.day</c>.</param>
/// <param name="wording">How it reads, in Russian, in the nominative: «день урока».</param>
/// <param name="day">Which day it is.</param>
public sealed class CaseAnchor<TCase>(string id, string wording, DayFunction<TCase> day)
    where TCase : struct
{
    /// <summary>Gets its name.</summary>
    public string Id { get; } = id;

    /// <summary>Gets how it reads, in Russian.</summary>
    public string Wording { get; } = wording;

    /// <summary>Gets which day it is.</summary>
    public DayFunction<TCase> Day { get; } = day;

    /// <summary>Makes the word of a norm that always means this day.</summary>
    /// <param name="anchor">The day.</param>
    public static implicit operator Choice<CaseAnchor<TCase>>(CaseAnchor<TCase> anchor) => anchor.ToChoice();

    /// <summary>Makes the word of a norm that always means this day.</summary>
    /// <returns>The word.</returns>
    public Choice<CaseAnchor<TCase>> ToChoice() => new(this);

    /// <summary>Gives the name.</summary>
    /// <returns>The same text as <see cref="Id"/>.</returns>
    public override string ToString() => Id;
}
