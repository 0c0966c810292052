namespace ElJournal.Domain.Marks.Parameters;

/// <summary>Кто или что решает спорную отметку.</summary>
public enum ContestedTieBreaker
{
    /// <summary>Учитель, с указанием причины.</summary>
    Teacher,

    /// <summary>Среднее за контрольные работы: the upper mark when their plain mean reaches its bound.</summary>
    MeanOfControls,

    /// <summary>Последняя контрольная работа: the upper mark when that mark reaches it.</summary>
    LastControl,

    /// <summary>В пользу обучающегося.</summary>
    PupilFavour,
}
