Console.WriteLine(Library.Timeline.Count);
