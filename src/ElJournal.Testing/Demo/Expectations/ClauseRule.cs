using NodaTime;

namespace ElJournal.Testing.Demo.Expectations;

/// <summary>A clause as the demo reads it: the norm that carries it, and when what it asks is due.</summary>
/// <param name="Clause">The clause, bare: <c>2.1a</c>.</param>
/// <param name="Norm">The norm.</param>
internal sealed record ClauseRule(string Clause, string Norm)
{
    /// <summary>Gets when it is due; null for a ban, and for a duty of which the act sets no moment.</summary>
    internal DueMoment? Due { get; init; }

    /// <summary>Gets a value indicating whether the due moment itself is still in time, as for a moment; the end of a day is not.</summary>
    internal bool IsMoment { get; init; }

    /// <summary>Gets a value indicating whether it forbids.</summary>
    internal bool IsBan { get; init; }

    /// <summary>Gets a value indicating whether it is advice: a breach of it is a remark, and no violation.</summary>
    internal bool IsAdvice { get; init; }

    /// <summary>Gets the first day of events that it binds.</summary>
    internal LocalDate From { get; init; } = LocalDate.MinIsoValue;

    /// <summary>Gets the last day of events that it binds.</summary>
    internal LocalDate To { get; init; } = LocalDate.MaxIsoValue;

    /// <summary>Gets a value indicating whether a breach of it can be found: without a moment nobody is late.</summary>
    internal bool CanBeBroken => IsBan || Due is not null;

    /// <summary>A clause that asks for something by the end of a day.</summary>
    internal static ClauseRule Duty(string clause, string norm, DueMoment due) => new(clause, norm) { Due = due };

    /// <summary>A clause that asks for something by a moment, which itself is in time.</summary>
    internal static ClauseRule DutyByMoment(string clause, string norm, DueMoment due) => new(clause, norm) { Due = due, IsMoment = true };

    /// <summary>A clause that asks for something and says not by when.</summary>
    internal static ClauseRule DutyWithoutMoment(string clause, string norm) => new(clause, norm);

    /// <summary>A clause that forbids something.</summary>
    internal static ClauseRule Ban(string clause, string norm) => new(clause, norm) { IsBan = true };

    /// <summary>A clause that advises against something.</summary>
    internal static ClauseRule Advice(string clause, string norm) => Ban(clause, norm) with { IsAdvice = true };
}
