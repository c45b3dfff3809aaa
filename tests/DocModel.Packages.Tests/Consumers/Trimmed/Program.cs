using DocModel.Essays;

Console.WriteLine(SecurityArchitecture.Events.HelsinkiFinalAct.Date);
Console.WriteLine(SecurityArchitecture.Events.MunichSecurityConference.Date);
foreach (var e in SecurityArchitecture.Document.Events.OrderBy(e => e.Bounds))
    Console.WriteLine($"{e.Date} {e.Label}");
foreach (var use in SecurityArchitecture.Terms.IndivisibleSecurity.Uses)
    Console.WriteLine($"{use.Position}: {use.Speaker ?? "-"}");
