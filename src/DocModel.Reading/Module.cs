using System.Runtime.CompilerServices;

// What is taken from the stack is written before it is read: to clear it first took 2 % of the time of reading.
[module: SkipLocalsInit]
