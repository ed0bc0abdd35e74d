%% SPDX-License-Identifier: Apache-2.0
%% Erlang's asn1, answering the harness's lines `time SUBJECT OPERATION NANOSECONDS` (harness.h) with
%% the nanoseconds of processor time that one run takes, garbage collection included. The argument is
%% the file of the subjects.
-module(erlang_peer).
-export([main/1]).

main([File]) ->
    {ok, Text} = file:read_file(File),
    Subjects = maps:from_list([subject(Line) || Line <- binary:split(Text, <<"\n">>, [global, trim])]),
    serve(Subjects).

subject(Line) ->
    [Name, Type, Hex] = binary:split(Line, <<" ">>, [global]),
    [Module, Local] = binary:split(Type, <<".">>),
    {Name, {binary_to_atom(Module), binary_to_atom(Local), binary:decode_hex(Hex)}}.

serve(Subjects) ->
    case io:get_line("") of
        eof ->
            halt(0);
        Line ->
            [_Time, Name, Operation, Budget] = string:lexemes(Line, " \n"),
            Subject = maps:get(unicode:characters_to_binary(Name), Subjects),
            io:put_chars([answer(Subject, Operation, list_to_integer(Budget)), "\n"]),
            serve(Subjects)
    end.

answer({Module, Type, Der}, Operation, Budget) ->
    try
        {ok, Value} = Module:decode(Type, Der),
        {ok, Der} = Module:encode(Type, Value),
        Run = run(Operation, Module, Type, Der, Value),
        {Once, ok} = timer:tc(fun() -> Run() end),
        Rounds = max(1, Budget div (1000 * max(1, Once))),
        io_lib:format("~.1f", [timed(Run, Rounds, Budget)])
    catch
        _:_ -> "-"
    end.

run("decode", Module, Type, Der, _) ->
    fun() -> {ok, _} = Module:decode(Type, Der), ok end;
run("encode", Module, Type, _, Value) ->
    fun() -> {ok, _} = Module:encode(Type, Value), ok end.

%% Of as many rounds as fill the budget, in a process of its own, so that its heap is a new one.
timed(Run, Rounds, Budget) ->
    Parent = self(),
    spawn_link(fun() -> Parent ! {spent, spend(Run, Rounds)} end),
    receive
        {spent, Spent} when Spent * 2000000 < Budget -> timed(Run, 2 * Rounds, Budget);
        {spent, Spent} -> Spent * 1000000 / Rounds
    end.

%% Milliseconds of processor time of all threads of the machine.
spend(Run, Rounds) ->
    erlang:garbage_collect(),
    {Before, _} = erlang:statistics(runtime),
    repeat(Run, Rounds),
    {After, _} = erlang:statistics(runtime),
    After - Before.

repeat(_, 0) -> ok;
repeat(Run, Rounds) ->
    ok = Run(),
    repeat(Run, Rounds - 1).
