using ElJournal.Domain.Coverage;

namespace ElJournal.Rules.Plans;

/// <summary>Why a verdict is undetermined, as a small value.</summary>
internal readonly record struct UndeterminedCause
{
    private UndeterminedCause(Kinds kind, long detail) => (Kind, Detail) = (kind, detail);

    /// <summary>What is missing.</summary>
    internal enum Kinds : byte
    {
        /// <summary>The source does not hold some kinds of fact; the detail is their flags.</summary>
        Coverage,

        /// <summary>A term cannot be answered; the detail is its bit.</summary>
        Term,

        /// <summary>It was done nobody knows when; the detail is the number of the moment.</summary>
        Moment,

        /// <summary>The deadline depends on what is not on record; the detail is the number of the column.</summary>
        Due,

        /// <summary>The act sets no moment.</summary>
        NotSet,
    }

    internal Kinds Kind { get; }

    internal long Detail { get; }

    internal static UndeterminedCause OfCoverage(FactKinds missing) => new(Kinds.Coverage, (long)missing);

    internal static UndeterminedCause OfTerm(int bit) => new(Kinds.Term, bit);

    internal static UndeterminedCause OfMoment(int moment) => new(Kinds.Moment, moment);

    internal static UndeterminedCause OfDue(int column) => new(Kinds.Due, column);

    internal static UndeterminedCause NotSet => new(Kinds.NotSet, 0);
}
