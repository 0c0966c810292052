namespace ElJournal.Testing.Demo.Expectations;

/// <summary>What a case is about, in the parts that its name is made of: few cases are ever named.</summary>
/// <param name="Kind">What the first part is: <c>assessment</c>.</param>
/// <param name="Id">Its id.</param>
/// <param name="Rest">Further parts with the slash that leads them in, none for most.</param>
/// <param name="RestId">The id that ends the further parts.</param>
internal readonly record struct CaseAbout(string Kind, string Id, string Rest = "", string RestId = "")
{
    public override string ToString() => $"{Kind}:{Id}{Rest}{RestId}";
}
