namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Что значит для года «н/а» за период.</summary>
public enum NotAttestedKind
{
    /// <summary>Период нужно сдать; до того годовой отметки нет.</summary>
    RequirePass,

    /// <summary>Период пропускается, если остаётся достаточно других.</summary>
    SkipIfAtLeast,

    /// <summary>Считается неудовлетворительной отметкой.</summary>
    AsFail,
}
